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
    Set<String> differing = differing(last.added());
    if (differing.isEmpty() && added.size() == last.added().size()) {
      return last;
    }
    Map<String, List<Mention>> others = new HashMap<>(last.all());
    others.keySet().removeAll(differing);
    return with(last, others, of(differing));
  }

  /**
   * The entities whose mentions may be others than the last time. Documents before and after those
   * that have changed, come or gone are passed over.
   */
  private Set<String> differing(List<List<Mention>> before) {
    int most = Math.min(added.size(), before.size());
    int first = 0;
    while (first < most && isSame(added.get(first), before.get(first))) {
      first++;
    }
    int last = 0;
    while (last < most - first
        && isSame(added.get(added.size() - 1 - last), before.get(before.size() - 1 - last))) {
      last++;
    }
    List<List<Mention>> now = added.subList(first, added.size() - last);
    List<List<Mention>> then = before.subList(first, before.size() - last);
    Set<String> entities = new HashSet<>();
    addEntities(now, then, entities);
    addEntities(then, now, entities);
    return entities;
  }

  /** Adds the entities of some documents, but for those that are the same in others of as many. */
  private static void addEntities(
      List<List<Mention>> some, List<List<Mention>> others, Set<String> entities) {
    boolean paired = some.size() == others.size();
    for (int i = 0; i < some.size(); i++) {
      if (!paired || !isSame(some.get(i), others.get(i))) {
        some.get(i).forEach(each -> entities.add(each.entity()));
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
  private static boolean isSame(List<Mention> now, List<Mention> before) {
    return now == before || now.equals(before);
  }

  /** The mentions of some entities. */
  private Map<String, List<Mention>> of(Set<String> entities) {
    Map<String, List<Mention>> gathered = new HashMap<>();
    for (List<Mention> mentions : added) {
      for (Mention mention : mentions) {
        if (entities.contains(mention.entity())) {
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
