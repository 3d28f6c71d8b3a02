package glossator.bind;

import glossator.model.Entity;
import glossator.model.Named;
import glossator.problem.SourceText;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of entities, and which of them are others than the last time. */
final class NameMemory {
  private List<Entity> named = List.of();
  private @Nullable NameIndex index;

  /** The names of the last binding; null before the first, when there is nothing to keep. */
  private @Nullable Map<String, Set<String>> names;

  private Collection<List<String>> changed = List.of();

  /** The index of names, the very one of last time where all names are the same. */
  NameIndex index(Collection<Entity> entities) {
    NameIndex known = index;
    List<Entity> now = List.copyOf(entities);
    if (known == null || !isNamedAlike(now)) {
      known = NameIndex.of(now);
      index = known;
    }
    named = now;
    return known;
  }

  @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
  private boolean isNamedAlike(List<Entity> now) {
    boolean same = now.size() == named.size();
    for (int i = 0; same && i < now.size(); i++) {
      Entity entity = now.get(i);
      same = entity == named.get(i) || isNamedAlike(entity, named.get(i));
    }
    return same;
  }

  private static boolean isNamedAlike(Entity one, Entity other) {
    return one.id().equals(other.id())
        && one.identity().autolink() == other.identity().autolink()
        && one.identity().name().equals(other.identity().name())
        && one.identity().aliases().stream()
            .map(Named::text)
            .toList()
            .equals(other.identity().aliases().stream().map(Named::text).toList());
  }

  /** Begins a binding with an index. */
  @SuppressWarnings("ReferenceEquality") // the names of the same index are the same
  void begin(NameIndex other) {
    Map<String, Set<String>> now = other.names();
    Map<String, Set<String>> before = names;
    changed = before == null || now == before ? List.of() : changes(before, now);
    names = now;
  }

  /** Forgets which names there were. */
  void forget() {
    names = null;
  }

  /** The words of names that are new, gone, or of others than before. */
  private Collection<List<String>> changes(
      Map<String, Set<String>> before, Map<String, Set<String>> now) {
    Set<List<String>> words = new HashSet<>();
    before.forEach(
        (name, entities) -> {
          if (!isSame(entities, now.get(name))) {
            words.add(wordsOf(name));
          }
        });
    now.keySet().stream()
        .filter(name -> !before.containsKey(name))
        .forEach(name -> words.add(wordsOf(name)));
    return words;
  }

  /** Nearly every name is that of one entity. */
  private static boolean isSame(Set<String> one, @Nullable Set<String> other) {
    return other != null
        && one.size() == other.size()
        && one.iterator().next().equals(other.iterator().next())
        && (one.size() == 1 || one.equals(other));
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
