package glossator.bind;

import glossator.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mentions by entity, in the order in which they are added. */
final class CollectedMentions {
  private final Map<String, List<Mention>> byEntity = new HashMap<>();

  void add(List<Mention> mentions) {
    mentions.forEach(
        mention ->
            byEntity.computeIfAbsent(mention.entity(), id -> new ArrayList<>()).add(mention));
  }

  /** The mentions of entities. */
  Map<String, List<Mention>> byEntity() {
    Map<String, List<Mention>> entities = new HashMap<>(byEntity);
    entities.keySet().removeIf(id -> id.startsWith(Snippets.CITED));
    return entities;
  }

  /** The passages that cite a work. */
  List<Mention> citing(String key) {
    return byEntity.getOrDefault(Snippets.CITED + key, List.of());
  }
}
