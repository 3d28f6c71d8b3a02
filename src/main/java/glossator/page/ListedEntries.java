package glossator.page;

import glossator.model.Entity;
import glossator.model.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entries of indexes, and cards, for the next time. One is made anew when the metadata of its
 * entity has changed or another number of passages mention it, and the list of a kind when one of
 * its entries is, has come or has gone. Used by several threads.
 */
final class ListedEntries {
  private final boolean kept;
  private final Map<String, Listed> known = new ConcurrentHashMap<>();
  private final Map<String, CardView> cards = new ConcurrentHashMap<>();
  private final Map<Kind, List<EntryParts.EntryGroup>> groups = new ConcurrentHashMap<>();

  /** An entry, and the letter or the year that it stands under. */
  record Listed(String label, EntryParts.EntryView entry) {}

  /**
   * @param kept whether there will be a next time
   */
  ListedEntries(boolean kept) {
    this.kept = kept;
  }

  /** Forgets all. */
  void forget() {
    known.clear();
    cards.clear();
    groups.clear();
  }

  /**
   * Forgets what is not as it was.
   *
   * @param changed holds the ids of entities of which something else is shown than before
   * @param before the entities of the last edition
   * @param now those of this one
   */
  void begin(Collection<Object> changed, Map<String, Entity> before, Map<String, Entity> now) {
    for (Object id : changed) {
      known.remove(id);
      cards.remove(id);
      forgetGroupsOf(before.get(id));
      forgetGroupsOf(now.get(id));
    }
  }

  private void forgetGroupsOf(@Nullable Entity entity) {
    if (entity != null) {
      groups.remove(entity.kind());
    }
  }

  /** The index of a kind. */
  List<EntryParts.EntryGroup> groups(Kind kind, Supplier<List<EntryParts.EntryGroup>> make) {
    List<EntryParts.EntryGroup> last = groups.get(kind);
    List<EntryParts.EntryGroup> now = last == null ? make.get() : last;
    if (kept && last == null) {
      groups.put(kind, now);
    }
    return now;
  }

  /** The entry of an entity. */
  Listed of(Entity entity, Function<Entity, Listed> make) {
    return once(entity, known, make);
  }

  /** The card of an entity. */
  CardView card(Entity entity, Function<Entity, CardView> make) {
    return once(entity, cards, make);
  }

  private <T> T once(Entity entity, Map<String, T> made, Function<Entity, T> make) {
    T last = made.get(entity.id());
    T now = last == null ? make.apply(entity) : last;
    if (kept && last == null) {
      made.put(entity.id(), now);
    }
    return now;
  }
}
