package glossator.bind;

import glossator.model.Settings;
import glossator.problem.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What documents were bound to, for the next time. A document is bound anew when it was parsed
 * anew; when a reference in it leads elsewhere; when a name was given or taken away whose words it
 * holds; when an id of its page went to another; and whenever anything was wrong with it. All that
 * comes of the others is the same objects as before.
 */
public final class BindMemory {
  private final Map<String, Unit> units = new ConcurrentHashMap<>();
  private final Map<String, Object> wholes = new ConcurrentHashMap<>();
  private final Set<String> met = ConcurrentHashMap.newKeySet();
  private final FilingKeys filing = new FilingKeys();
  private @Nullable Settings settings;

  /** Whether a binding has begun and not ended, as one that failed. */
  private boolean open;

  private Map<String, Set<String>> names = Map.of();
  private Collection<List<String>> changedNames = List.of();

  private record Unit(
      List<Object> inputs,
      Object outcome,
      Map<String, Targets.Target> targets,
      List<Anchors.Taking> takings) {}

  /** An object that is equal to itself alone. */
  record Same(Object object) {
    @Override
    @SuppressWarnings("ReferenceEquality") // that is what it is for
    public boolean equals(@Nullable Object other) {
      return other instanceof Same same && same.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  /** Begins a binding. */
  void begin(Settings now, NameIndex index) {
    if (open || !now.equals(settings)) {
      forget();
    }
    open = true;
    settings = now;
    changedNames = units.isEmpty() ? List.of() : changes(index.names());
    names = index.names();
    met.clear();
  }

  /** The words of names that are new, gone, or of others than before. */
  private Collection<List<String>> changes(Map<String, Set<String>> other) {
    Map<List<String>, Boolean> changed = new HashMap<>();
    names.forEach(
        (name, entities) -> {
          if (!entities.equals(other.get(name))) {
            changed.put(words(name), true);
          }
        });
    other.forEach(
        (name, entities) -> {
          if (!names.containsKey(name)) {
            changed.put(words(name), true);
          }
        });
    return changed.keySet();
  }

  private static List<String> words(String name) {
    return Words.in(name).stream()
        .map(Words.Token::text)
        .filter(word -> Words.isWordPart(word.codePointAt(0)))
        .toList();
  }

  /** Ends a binding; what was not met in it is forgotten, since it would be out of date. */
  void end() {
    open = false;
    units.keySet().retainAll(met);
    wholes.keySet().retainAll(met);
  }

  /** Forgets everything. */
  public void forget() {
    units.clear();
    wholes.clear();
    names = Map.of();
    settings = null;
  }

  /** The keys by which names are filed. */
  FilingKeys filing() {
    return filing;
  }

  /**
   * What a document is bound to.
   *
   * @param key of the document
   * @param inputs what else must be the same: by {@link #equals}
   * @param sources the words of the document
   * @param work binds it
   */
  @SuppressWarnings("unchecked") // a key has outcomes of one type
  <T> T unit(
      String key,
      List<Object> inputs,
      List<SourceText> sources,
      Binding binding,
      Anchors anchors,
      BiFunction<Binding, Anchors, T> work) {
    met.add(key);
    Unit known = units.get(key);
    if (known != null
        && known.inputs().equals(inputs)
        && sources.stream().noneMatch(this::mayHoldChangedName)
        && binding.leadTheSame(known.targets())
        && anchors.takeAgain(known.takings())) {
      return (T) known.outcome();
    }
    UnitReads reads = new UnitReads(binding.problems());
    T outcome = work.apply(binding.heardBy(reads), anchors.heardBy(reads));
    if (reads.isTroubled()) {
      units.remove(key);
    } else {
      units.put(key, new Unit(inputs, outcome, reads.targets(), reads.takings()));
    }
    return outcome;
  }

  /** Whether a text has all words of a name; one with escapes may have more than can be seen. */
  private boolean mayHoldChangedName(SourceText source) {
    if (changedNames.isEmpty()) {
      return false;
    }
    String text = source.content();
    boolean plain = text.indexOf('\\') < 0 && text.indexOf('&') < 0;
    return !plain
        || changedNames.stream().anyMatch(words -> words.stream().allMatch(text::contains));
  }

  /** The object of last time where it is equal. */
  @SuppressWarnings("unchecked") // a key has objects of one type
  <T> T whole(String key, T object) {
    met.add(key);
    Object known = wholes.get(key);
    if (known != null && known.equals(object)) {
      return (T) known;
    }
    wholes.put(key, object);
    return object;
  }
}
