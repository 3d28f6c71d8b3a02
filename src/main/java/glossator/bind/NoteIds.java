package glossator.bind;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids of all notes. A note on “second term” in p4 is {@code n-p4-second-term}, and {@code
 * [[n:second-term]]} finds it as long as no other note has that lemma; {@code {.note #second-term}}
 * gives it the id {@code n-second-term}, and its lemma still leads to it unless it is another's
 * name.
 */
final class NoteIds implements NoteNames {
  /** Most names are of one note, which needs no set. */
  private final Map<String, Collection<String>> byName = new LinkedHashMap<>();

  private final Map<String, Set<String>> byLemma = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> lastNumbers = new HashMap<>();
  private final Map<String, String> slugs;

  /**
   * @param slugs of lemmata, as far as they are known
   */
  NoteIds(Map<String, String> slugs) {
    this.slugs = slugs;
  }

  private String slug(String lemma) {
    return slugs.computeIfAbsent(lemma, Slug::of);
  }

  /**
   * The id of a note whose author wrote none; numbered when the paragraph has another note on the
   * same words.
   */
  @Override
  public String derive(String paragraph, String lemma) {
    String slug = slug(lemma);
    String base = "n-" + paragraph + (slug.isEmpty() ? "" : "-" + slug);
    String id = base;
    for (int i = lastNumbers.getOrDefault(base, 1) + 1; !taken.add(id); i++) {
      id = base + "-" + i;
      lastNumbers.put(base, i);
    }
    register(slug, id);
    register(id.substring(2), id);
    return id;
  }

  /** The id of a note whose author wrote one; false when another note has it. */
  @Override
  public boolean declare(String id) {
    boolean free = taken.add(id);
    register(id.substring(2), id);
    return free;
  }

  private void register(String name, String id) {
    if (name.isEmpty()) {
      return;
    }
    Collection<String> ids = byName.putIfAbsent(name, List.of(id));
    if (ids == null) {
      return;
    }
    if (ids instanceof Set<String> several) {
      several.add(id);
    } else if (!ids.contains(id)) {
      Set<String> several = new LinkedHashSet<>(ids);
      several.add(id);
      byName.put(name, several);
    }
  }

  /** The words of a note whose author wrote an id. */
  @Override
  public void explain(String id, String lemma) {
    String slug = slug(lemma);
    if (!slug.isEmpty()) {
      byLemma.computeIfAbsent(slug, key -> new LinkedHashSet<>()).add(id);
    }
  }

  /** The notes with a name. */
  List<String> find(String name) {
    Collection<String> named = byName.getOrDefault(name, List.of());
    return List.copyOf(named.isEmpty() ? byLemma.getOrDefault(name, Set.of()) : named);
  }

  /** All names, as a reference writes them. */
  List<String> names() {
    return byName.keySet().stream().map(name -> "n:" + name).toList();
  }
}
