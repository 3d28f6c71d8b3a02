package glossator.bind;

import glossator.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
   * @param added of each document, in their order
   * @param all by entity, and by work that is cited
   * @param entities those of entities
   */
  private record Gathered(
      List<List<Mention>> added,
      Map<String, List<Mention>> all,
      Map<String, List<Mention>> entities) {}

  void add(List<Mention> mentions) {
    added.add(mentions);
  }

  /** The mentions of entities, each list the very one of last time where it is equal. */
  Map<String, List<Mention>> byEntity() {
    return gathered().entities();
  }

  /** The passages that cite a work. */
  List<Mention> citing(String key) {
    return gathered().all().getOrDefault(Snippets.CITED + key, List.of());
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
    if (last.added().size() != added.size()) {
      return with(last, new HashMap<>(), by(null));
    }
    Set<String> differing = differing(last.added());
    if (differing.isEmpty()) {
      return last;
    }
    Map<String, List<Mention>> others = new HashMap<>(last.all());
    others.keySet().removeAll(differing);
    return with(last, others, by(differing));
  }

  /** The entities whose mentions may be others than the last time. */
  @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
  private Set<String> differing(List<List<Mention>> before) {
    Set<String> entities = new HashSet<>();
    for (int i = 0; i < added.size(); i++) {
      if (added.get(i) != before.get(i) && !added.get(i).equals(before.get(i))) {
        added.get(i).forEach(each -> entities.add(each.entity()));
        before.get(i).forEach(each -> entities.add(each.entity()));
      }
    }
    return entities;
  }

  /** The mentions of some entities; of all when none are named. */
  private Map<String, List<Mention>> by(@Nullable Set<String> entities) {
    Map<String, List<Mention>> gathered = new HashMap<>();
    for (List<Mention> mentions : added) {
      for (Mention mention : mentions) {
        if (entities == null || entities.contains(mention.entity())) {
          gathered.computeIfAbsent(mention.entity(), id -> new ArrayList<>()).add(mention);
        }
      }
    }
    return gathered;
  }

  private Gathered with(
      Gathered last, Map<String, List<Mention>> others, Map<String, List<Mention>> now) {
    now.forEach(
        (entity, mentions) -> {
          List<Mention> before = last.all().get(entity);
          others.put(entity, mentions.equals(before) ? before : mentions);
        });
    Map<String, List<Mention>> entities = new HashMap<>(others);
    entities.keySet().removeIf(id -> id.startsWith(Snippets.CITED));
    return new Gathered(List.copyOf(added), others, entities);
  }
}
