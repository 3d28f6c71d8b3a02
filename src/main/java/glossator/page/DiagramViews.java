package glossator.page;

import glossator.draw.EgoNetwork;
import glossator.model.Connection;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Named;
import glossator.model.RelationType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes drawings of what entities are connected with, by relations and by all other metadata. */
final class DiagramViews {
  /** Fewer connections are told by the list as well. */
  private static final int FEWEST = 3;

  private final Edition edition;
  private final Addresses addresses;
  private final boolean mirrored;

  /** Filled as they are asked for, by any thread. */
  private final Map<String, Neighbours> known = new ConcurrentHashMap<>();

  DiagramViews(Edition edition, Addresses addresses) {
    this.edition = edition;
    this.addresses = addresses;
    this.mirrored = edition.settings().direction().equals("rtl");
  }

  /**
   * What an entity is connected with.
   *
   * @param groups by label; everything once, where it comes first
   * @param ids of all, and its own
   */
  private record Neighbours(Map<String, List<Entity>> groups, Set<String> ids) {}

  private Neighbours neighbours(String id) {
    return known.computeIfAbsent(
        id, each -> neighbours(Objects.requireNonNull(edition.entities().get(each))));
  }

  private boolean areTied(String one, String other) {
    return neighbours(one).ids().contains(other) || neighbours(other).ids().contains(one);
  }

  /** Whether an entity may have connections enough for a drawing: at least as many are named. */
  boolean mayShow(Entity entity) {
    int named = metadata(entity).values().stream().mapToInt(List::size).sum();
    return named + edition.connections().getOrDefault(entity.id(), List.of()).size() >= FEWEST;
  }

  /** The drawing for an entity, when it has connections enough for one. */
  Optional<DiagramView> of(Entity entity) {
    List<EgoNetwork.Relation> relations = new ArrayList<>();
    int count = 0;
    for (Map.Entry<String, List<Entity>> group : neighbours(entity.id()).groups().entrySet()) {
      count += group.getValue().size();
      relations.add(
          new EgoNetwork.Relation(
              group.getKey(), group.getValue().stream().map(DiagramViews::neighbour).toList()));
    }
    if (count < FEWEST) {
      return Optional.empty();
    }
    EgoNetwork network =
        EgoNetwork.of(entity.identity().name(), relations, this::areTied, mirrored);
    return Optional.of(
        new DiagramView(
            network,
            network.groups().stream()
                .map(group -> group.nodes().stream().map(node -> address(node.id())).toList())
                .toList()));
  }

  private String address(String id) {
    return addresses.entity(id);
  }

  private static EgoNetwork.Neighbour neighbour(Entity entity) {
    return new EgoNetwork.Neighbour(entity.id(), entity.identity().name());
  }

  private Neighbours neighbours(Entity entity) {
    Map<String, List<Entity>> groups = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>(Set.of(entity.id()));
    metadata(entity)
        .forEach(
            (type, names) ->
                names.forEach(
                    name ->
                        edition
                            .entity(name)
                            .ifPresent(other -> add(label(type), other, groups, seen))));
    for (Connection connection : edition.connections().getOrDefault(entity.id(), List.of())) {
      Optional.ofNullable(edition.entities().get(connection.other()))
          .ifPresent(other -> add(connection.label(), other, groups, seen));
    }
    return new Neighbours(groups, seen);
  }

  private static void add(
      String label, Entity other, Map<String, List<Entity>> groups, Set<String> seen) {
    if (seen.add(other.id())) {
      groups.computeIfAbsent(label, key -> new ArrayList<>()).add(other);
    }
  }

  private String label(String type) {
    return edition
        .settings()
        .relationTypes()
        .getOrDefault(type, new RelationType(type, type, type))
        .label();
  }

  /** What the entity's own metadata names, by the type of relation that it amounts to. */
  private static Map<String, List<Named>> metadata(Entity entity) {
    Map<String, List<Named>> names = new LinkedHashMap<>();
    if (entity instanceof Entity.Person person) {
      names.put(
          "*office", person.offices().stream().flatMap(office -> office.body().stream()).toList());
      names.put("*born", place(person.born()));
      names.put("*died", place(person.died()));
    } else if (entity instanceof Entity.Event event) {
      names.put(
          "*participant", event.participants().stream().map(Entity.Participant::who).toList());
      names.put("*part", event.partOf().stream().toList());
      names.put("*place", event.places());
    } else if (entity instanceof Entity.Place place) {
      names.put("*part", place.partOf().stream().toList());
    } else if (entity instanceof Entity.Organisation organisation) {
      names.put("*part", organisation.partOf().stream().toList());
      names.put("*seat", organisation.places());
    } else if (entity instanceof Entity.Work work) {
      names.put("*creator", work.creators());
    }
    return names;
  }

  private static List<Named> place(Optional<Entity.Vital> vital) {
    return vital.flatMap(Entity.Vital::place).stream().toList();
  }
}
