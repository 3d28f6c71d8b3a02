package glossator.bind;

import glossator.model.Entity;
import glossator.problem.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of entities, and which of them are others than the last time. */
final class NameMemory {
  private NameIndex index = new NameIndex();

  /** The entities of the last time, by id; null where there is nothing to compare with. */
  private @Nullable Map<String, Entity> named;

  /** The words of names that are new, gone, or of others than before. */
  private Set<List<String>> changed = Set.of();

  /**
   * Begins a binding.
   *
   * @param entities all there are, by id; they stay the same
   * @return the index of their names; it is good until the next one begins
   */
  @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
  NameIndex begin(Map<String, Entity> entities) {
    Map<String, Entity> before = named;
    Set<String> names = new HashSet<>();
    if (before == entities) {
      changed = Set.of();
      return index;
    }
    if (before == null) {
      entities.values().forEach(index::add);
    } else {
      before.forEach((id, entity) -> change(entity, entities.get(id), names));
      entities.forEach(
          (id, entity) -> {
            if (!before.containsKey(id)) {
              change(null, entity, names);
            }
          });
    }
    named = entities;
    changed = names.stream().map(NameMemory::wordsOf).collect(Collectors.toSet());
    return index;
  }

  /** Puts names of an entity instead of those that it had, and adds those that are not both. */
  @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
  private void change(@Nullable Entity before, @Nullable Entity now, Set<String> names) {
    if (before == now) {
      return;
    }
    Set<String> then = before == null ? Set.of() : NameIndex.written(before);
    Set<String> written = now == null ? Set.of() : NameIndex.written(now);
    if (then.equals(written)) {
      return;
    }
    if (before != null) {
      index.remove(before);
    }
    if (now != null) {
      index.add(now);
    }
    then.stream().filter(name -> !written.contains(name)).forEach(names::add);
    written.stream().filter(name -> !then.contains(name)).forEach(names::add);
  }

  /** Forgets which names there were. */
  void forget() {
    index = new NameIndex();
    named = null;
  }

  private static List<String> wordsOf(String name) {
    return Words.in(name).stream()
        .map(Words.Token::text)
        .filter(word -> Words.isWordPart(word.codePointAt(0)))
        .toList();
  }

  /** Whether a text has all words of a name; one with escapes may have more than can be seen. */
  boolean mayHoldChanged(SourceText source) {
    String text = source.content();
    for (List<String> words : changed) {
      if (holds(text, words)) {
        return true;
      }
    }
    return !changed.isEmpty() && (text.indexOf('\\') >= 0 || text.indexOf('&') >= 0);
  }

  private static boolean holds(String text, List<String> words) {
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
