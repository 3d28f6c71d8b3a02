package glossator.bind;

import glossator.model.Entity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All names and aliases as one automaton over words, so that finding them costs the length of the
 * text, not the number of names. Names match whole words, longest first; case matters, except that
 * a name in lower case may begin with a capital.
 */
final class NameIndex {
  private final Step root = new Step();

  /** The UTF-16 units that names begin with: most words of a text are looked at no closer. */
  private final BitSet beginnings = new BitSet();

  /** Most steps lead to one word, or end a name: what they do not need is not made. */
  private static final class Step {
    private Map<String, Step> next = Map.of();

    /** In the order of their ids. */
    private List<String> entities = List.of();

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
      Set<String> all = new TreeSet<>(entities);
      all.add(entity);
      entities = List.copyOf(all);
    }

    /** Two ways to write a name may be the same words, so that it may have ended here already. */
    void endNoMore(String entity) {
      Set<String> others = new TreeSet<>(entities);
      others.remove(entity);
      entities = List.copyOf(others);
    }

    boolean leadsNowhere() {
      return next.isEmpty() && entities.isEmpty();
    }
  }

  /**
   * A name found.
   *
   * @param entities whose name it is; more than one when it is ambiguous
   */
  record Match(int start, int end, List<String> entities) {}

  /** The names of an entity as they may be written, if they may become mentions by themselves. */
  static Set<String> written(Entity entity) {
    if (!entity.identity().autolink()) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    addWritten(entity.identity().name(), names);
    entity.identity().aliases().forEach(alias -> addWritten(alias.text(), names));
    return names;
  }

  private static void addWritten(String name, Set<String> names) {
    if (name.isBlank()) {
      return;
    }
    names.add(name);
    int first = name.codePointAt(0);
    int capital = Character.toTitleCase(first);
    if (capital != first) {
      names.add(Character.toString(capital) + name.substring(Character.charCount(first)));
    }
  }

  /** Adds the names of an entity. */
  void add(Entity entity) {
    for (String name : written(entity)) {
      Step step = root;
      for (Words.Token token : Words.in(name)) {
        if (step == root) {
          beginnings.set(token.first());
        }
        step = step.after(token.text());
      }
      step.end(entity.id());
    }
  }

  /** Takes away the names of an entity that was added. */
  void remove(Entity entity) {
    for (String name : written(entity)) {
      Deque<Step> steps = new ArrayDeque<>(List.of(root));
      Deque<String> words = new ArrayDeque<>();
      for (Words.Token token : Words.in(name)) {
        words.push(token.text());
        steps.push(steps.element().after(token.text()));
      }
      steps.element().endNoMore(entity.id());
      while (!words.isEmpty() && steps.pop().leadsNowhere()) {
        steps.element().next.remove(words.pop());
      }
    }
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
    matches.add(new Match(from, end, found.entities));
    return end;
  }
}
