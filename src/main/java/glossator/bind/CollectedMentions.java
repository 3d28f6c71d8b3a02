package glossator.bind;

import glossator.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mentions by entity, in the order in which they are added; all are added before one is asked. */
final class CollectedMentions {
  private final Memory memory;
  private final List<List<Mention>> added = new ArrayList<>();
  private @Nullable Gathered gathered;

  /**
   * @param memory of the mentions of the last time
   */
  CollectedMentions(Memory memory) {
    this.memory = memory;
  }

  /** What was gathered, for the next time: only entities whose mentions differ are looked for. */
  static final class Memory {
    private Gathered last = new Gathered(List.of(), Map.of(), Map.of());
  }

  /**
   * Mentions that were gathered.
   *
   * @param added of each document that has some, in their order
   * @param entities by entity
   * @param works by work that is cited
   */
  private record Gathered(
      List<List<Mention>> added,
      Map<String, List<Mention>> entities,
      Map<String, List<Mention>> works) {}

  void add(List<Mention> mentions) {
    if (!mentions.isEmpty()) {
      added.add(mentions);
    }
  }

  /** The mentions of entities, each list the very one of last time where it is equal. */
  Map<String, List<Mention>> byEntity() {
    return gathered().entities();
  }

  /** The passages that cite a work. */
  List<Mention> citing(String key) {
    return gathered().works().getOrDefault(Snippets.CITED + key, List.of());
  }

  private Gathered gathered() {
    Gathered known = gathered;
    if (known == null) {
      known = gather(memory.last);
      gathered = known;
      memory.last = known;
    }
    return known;
  }

  private Gathered gather(Gathered last) {
    Set<String> differing = MentionDifference.entities(added, last.added());
    if (differing.isEmpty()) {
      return new Gathered(List.copyOf(added), last.entities(), last.works());
    }
    Map<String, List<Mention>> entities = new HashMap<>(last.entities());
    Map<String, List<Mention>> works = new HashMap<>(last.works());
    entities.keySet().removeAll(differing);
    works.keySet().removeAll(differing);
    of(differing)
        .forEach(
            (entity, mentions) -> {
              boolean isWork = entity.startsWith(Snippets.CITED);
              List<Mention> before = (isWork ? last.works() : last.entities()).get(entity);
              List<Mention> kept = mentions.equals(before) ? before : mentions;
              (isWork ? works : entities).put(entity, kept);
            });
    return new Gathered(List.copyOf(added), entities, works);
  }

  /** The mentions of some entities. */
  private Map<String, List<Mention>> of(Set<String> entities) {
    Map<String, List<Mention>> found = new HashMap<>();
    for (List<Mention> mentions : added) {
      for (Mention mention : mentions) {
        if (entities.contains(mention.entity())) {
          found.computeIfAbsent(mention.entity(), id -> new ArrayList<>()).add(mention);
        }
      }
    }
    return found;
  }
}
