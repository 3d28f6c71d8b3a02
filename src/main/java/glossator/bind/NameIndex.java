package glossator.bind;

import glossator.model.Entity;
import glossator.model.Named;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All names and aliases as one automaton over words, so that finding them costs the length of the
 * text, not the number of names. Names match whole words, longest first; case matters, except that
 * a name in lower case may begin with a capital.
 */
final class NameIndex {
  private final Step root = new Step();
  private final Map<String, Set<String>> names = new HashMap<>();

  /** The UTF-16 units that names begin with: most words of a text are looked at no closer. */
  private final BitSet beginnings = new BitSet();

  /** Most steps lead to one word, or end a name: what they do not need is not made. */
  private static final class Step {
    private Map<String, Step> next = Map.of();
    private SortedSet<String> entities = Collections.emptySortedSet();

    Step after(String word) {
      Step known = next.get(word);
      if (known == null) {
        known = new Step();
        next = next.isEmpty() ? new HashMap<>(2) : next;
        next.put(word, known);
      }
      return known;
    }

    void end(String entity) {
      entities = entities.isEmpty() ? new TreeSet<>() : entities;
      entities.add(entity);
    }
  }

  /**
   * A name found.
   *
   * @param entities whose name it is; more than one when it is ambiguous
   */
  record Match(int start, int end, List<String> entities) {}

  /** Indexes the names of entities whose names may become mentions by themselves. */
  static NameIndex of(Collection<Entity> entities) {
    NameIndex index = new NameIndex();
    for (Entity entity : entities) {
      if (entity.identity().autolink()) {
        index.add(entity.identity().name(), entity.id());
        entity.identity().aliases().stream()
            .map(Named::text)
            .forEach(alias -> index.add(alias, entity.id()));
      }
    }
    return index;
  }

  private void add(String name, String entity) {
    if (name.isBlank()) {
      return;
    }
    addExactly(name, entity);
    int first = name.codePointAt(0);
    int capital = Character.toTitleCase(first);
    if (capital != first) {
      addExactly(Character.toString(capital) + name.substring(Character.charCount(first)), entity);
    }
  }

  /** All names as they may be written, with the entities whose names they are. */
  Map<String, Set<String>> names() {
    return names;
  }

  private void addExactly(String name, String entity) {
    Step step = root;
    for (Words.Token token : Words.in(name)) {
      if (step == root) {
        beginnings.set(token.first());
      }
      step = step.after(token.text());
    }
    step.end(entity);
    names.put(name, step.entities);
  }

  /** The names in a text, from left to right, none overlapping another. */
  List<Match> find(String text) {
    char[] letters = Normalised.units(text);
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < letters.length) {
      int end = Words.end(letters, at);
      at = beginnings.get(letters[at]) ? longest(letters, at, end, matches) : end;
    }
    return matches;
  }

  /**
   * Adds the longest name that begins at a token; gives back where it ends, or the token when there
   * is none.
   */
  private int longest(char[] letters, int from, int first, List<Match> matches) {
    int end = 0;
    Step found = root;
    Step step = root.next.get(Words.text(letters, from, first));
    int at = first;
    while (step != null) {
      if (!step.entities.isEmpty()) {
        end = at;
        found = step;
      }
      if (at == letters.length || step.next.isEmpty()) {
        break;
      }
      int next = Words.end(letters, at);
      step = step.next.get(Words.text(letters, at, next));
      at = next;
    }
    if (end == 0) {
      return first;
    }
    matches.add(new Match(from, end, List.copyOf(found.entities)));
    return end;
  }
}
