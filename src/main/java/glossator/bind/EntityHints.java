package glossator.bind;

import glossator.model.Entity;
import glossator.problem.NearMatches;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What to say where an entry is referred to that does not exist. What it looks through is gathered
 * once, and only when a reference is wrong: then thousands may be.
 */
final class EntityHints {
  private final Map<String, Entity> entities;
  private final Set<String> sections;
  private final Map<String, String> hints = new ConcurrentHashMap<>();
  private @Nullable Map<String, String> byName;
  private @Nullable Set<String> ids;

  /**
   * @param entities by their ids
   * @param sections ids of sections and threads
   */
  EntityHints(Map<String, Entity> entities, Set<String> sections) {
    this.entities = entities;
    this.sections = sections;
  }

  /** The way out of a reference to an id that nothing has. */
  String hint(String written) {
    return hints.computeIfAbsent(written, this::made);
  }

  private String made(String written) {
    String id = byName().get(written);
    return id != null
        ? "did you mean "
            + id
            + "? A reference names the entry’s file, and may show other words: [["
            + id
            + "|"
            + written
            + "]]"
        : NearMatches.hint(
            written,
            ids(),
            "write the entry content/<kind>/"
                + Slug.of(written)
                + ".md, or take the brackets away");
  }

  /** The id of the first entry of each name. */
  private synchronized Map<String, String> byName() {
    Map<String, String> known = byName;
    if (known == null) {
      Map<String, String> all = new HashMap<>();
      for (Entity entity : entities.values()) {
        all.putIfAbsent(entity.identity().name(), entity.id());
        entity.identity().aliases().forEach(alias -> all.putIfAbsent(alias.text(), entity.id()));
      }
      known = all;
      byName = known;
    }
    return known;
  }

  private synchronized Set<String> ids() {
    Set<String> known = ids;
    if (known == null) {
      known = new TreeSet<>(entities.keySet());
      known.addAll(sections);
      ids = known;
    }
    return known;
  }
}
