package glossator.overlay;

import glossator.model.Entity;
import glossator.model.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names and aliases of all entities. */
final class EntityNames {
  private final Map<String, List<String>> byEntity = new LinkedHashMap<>();

  EntityNames(Collection<Entity> entities) {
    for (Entity entity : entities) {
      List<String> names = new ArrayList<>();
      names.add(entity.identity().name());
      entity.identity().aliases().stream().map(Named::text).forEach(names::add);
      byEntity.put(entity.id(), names);
    }
  }

  /** The names of an entity, the one it is shown with first; none when there is no such entity. */
  List<String> of(String entity) {
    return byEntity.getOrDefault(entity, List.of());
  }

  /** Whether a name is that of one entity alone. */
  boolean isUnambiguous(String name) {
    return byEntity.values().stream().filter(names -> names.contains(name)).count() == 1;
  }

  /** The names of other entities that hold some words and more. */
  List<String> longerOfOthers(String words, String entity) {
    return byEntity.entrySet().stream()
        .filter(names -> !names.getKey().equals(entity))
        .flatMap(names -> names.getValue().stream())
        .filter(name -> name.length() > words.length() && name.contains(words))
        .toList();
  }
}
