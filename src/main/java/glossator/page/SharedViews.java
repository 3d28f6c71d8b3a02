package glossator.page;

import glossator.model.Entity;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What is made of the metadata of many entities at once, for the next time: of all, or of events
 * only, which most changes do not concern. What was made may be of an edition before. Used by
 * several threads.
 */
final class SharedViews {
  private final boolean kept;
  private final Map<String, Object> all = new ConcurrentHashMap<>();
  private final Map<String, Object> events = new ConcurrentHashMap<>();

  /**
   * @param kept whether there will be a next time
   */
  SharedViews(boolean kept) {
    this.kept = kept;
  }

  /** Forgets everything. */
  void forget() {
    all.clear();
    events.clear();
  }

  /**
   * Forgets what is not as it was.
   *
   * @param changed holds the ids of entities that have come or gone, or have other metadata
   * @param before the entities of the last edition
   * @param now those of this one
   */
  void begin(Collection<Object> changed, Map<String, Entity> before, Map<String, Entity> now) {
    if (!changed.isEmpty()) {
      all.clear();
    }
    if (changed.stream()
        .anyMatch(
            id -> before.get(id) instanceof Entity.Event || now.get(id) instanceof Entity.Event)) {
      events.clear();
    }
  }

  /** What is made of all entities. */
  <T> T ofAll(String key, Supplier<T> make) {
    return once(all, key, make);
  }

  /** What is made of nothing but events. */
  <T> T ofEvents(String key, Supplier<T> make) {
    return once(events, key, make);
  }

  @SuppressWarnings("unchecked") // a key has objects of one type
  private <T> T once(Map<String, Object> made, String key, Supplier<T> make) {
    return kept ? (T) made.computeIfAbsent(key, each -> make.get()) : make.get();
  }
}
