package glossator.bind;

import glossator.model.Entity;
import glossator.model.Named;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

  private static final class Step {
    private final Map<String, Step> next = new HashMap<>();
    private final TreeSet<String> entities = new TreeSet<>();
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
      step = step.next.computeIfAbsent(token.text(), word -> new Step());
    }
    step.entities.add(entity);
    names.put(name, step.entities);
  }

  /** The names in a text, from left to right, none overlapping another. */
  List<Match> find(String text) {
    List<Words.Token> tokens = Words.in(text);
    List<Match> matches = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      boolean mayBegin = beginnings.get(tokens.get(i).first());
      int length = mayBegin ? longest(tokens, i, matches) : 0;
      i += Math.max(1, length);
    }
    return matches;
  }

  /**
   * Adds the longest name that begins at a token; gives back its length in tokens, 0 when there is
   * none.
   */
  private int longest(List<Words.Token> tokens, int from, List<Match> matches) {
    int end = 0;
    Step found = root;
    Step step = root.next.get(tokens.get(from).text());
    for (int i = from; step != null; i++) {
      if (!step.entities.isEmpty()) {
        end = i + 1;
        found = step;
      }
      step = i + 1 < tokens.size() ? follow(step, tokens.get(i + 1)) : null;
    }
    if (end > 0) {
      List<String> entities = List.copyOf(found.entities);
      matches.add(new Match(tokens.get(from).start(), tokens.get(end - 1).end(), entities));
    }
    return end == 0 ? 0 : end - from;
  }

  private static @Nullable Step follow(Step step, Words.Token token) {
    return step.next.get(token.text());
  }
}
