package glossator.page;

import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Relation;
import glossator.model.RelationType;
import glossator.model.RelationTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the table of who was at which event: those whom events name as participants, and those
 * whose own relations lead to an event. Organisations are no people.
 */
final class PresenceViews {
  static final String ADDRESS = "presence.html";

  private static final int MOST_PEOPLE = 120;
  private static final int MOST_EVENTS = 60;

  /** The built-in relations to an event that say that somebody was there. */
  private static final Set<String> BEING_THERE =
      Set.of("led", "founded", "member_of", "negotiated_with");

  private final Edition edition;
  private final FactViews facts;
  private final Map<String, Integer> number = new HashMap<>();
  private final Map<String, Entity.Event> events = new LinkedHashMap<>();
  private final Map<String, Presence> people = new LinkedHashMap<>();
  private final Map<String, Integer> size = new HashMap<>();

  /**
   * @param inTime all events in order of time
   */
  PresenceViews(Edition edition, FactViews facts, List<Entity.Event> inTime) {
    this.edition = edition;
    this.facts = facts;
    for (Entity.Event event : inTime) {
      number.put(event.id(), events.size());
      events.put(event.id(), event);
    }
    inTime.forEach(this::participants);
    for (Entity entity : edition.entities().values()) {
      entity.identity().relations().forEach(relation -> relation(entity, relation));
    }
  }

  private void participants(Entity.Event event) {
    for (Entity.Participant participant : event.participants()) {
      Optional<Entity> entry = edition.entity(participant.who());
      if (entry.isEmpty() || entry.get() instanceof Entity.Person) {
        person(participant.who().text(), event)
            .at(event.id(), participant.role(), participant.side());
        size.merge(event.id(), 1, Integer::sum);
      }
    }
  }

  private void relation(Entity from, Relation relation) {
    String name = relation.type().text();
    RelationType type = edition.settings().relationTypes().get(name);
    Entity to = edition.entities().get(relation.target().text());
    boolean isThere = BEING_THERE.contains(name) || !RelationTypes.builtIn().containsKey(name);
    if (!isThere || type == null) {
      return;
    }
    if (from instanceof Entity.Person && to instanceof Entity.Event event) {
      related(from, event, type.label());
    } else if (from instanceof Entity.Event event && to instanceof Entity.Person) {
      related(to, event, type.inverse());
    }
  }

  private void related(Entity person, Entity.Event event, String role) {
    person(person.id(), event).at(event.id(), role, "");
    size.merge(event.id(), 1, Integer::sum);
  }

  private Presence person(String who, Entity.Event event) {
    return people.computeIfAbsent(
        who,
        key -> {
          int first = number.getOrDefault(event.id(), 0);
          Entity entry = edition.entities().get(key);
          return entry == null
              ? new Presence(key, key, "", first)
              : new Presence(
                  entry.identity().name(),
                  entry.identity().sortKey(),
                  Addresses.entity(entry),
                  first);
        });
  }

  /** Whether anybody was anywhere. */
  boolean isEmpty() {
    return people.isEmpty();
  }

  /** The table: the events with most people, and those who were at most of them. */
  PresenceView table() {
    List<String> columns =
        size.keySet().stream()
            .sorted(
                Comparator.comparingInt((String id) -> -size.getOrDefault(id, 0))
                    .thenComparingInt(id -> number.getOrDefault(id, 0)))
            .limit(MOST_EVENTS)
            .sorted(Comparator.comparingInt(id -> number.getOrDefault(id, 0)))
            .toList();
    Set<String> shown = Set.copyOf(columns);
    List<Presence> rows =
        people.values().stream()
            .filter(each -> each.count(shown) > 0)
            .sorted(
                Comparator.comparingInt((Presence each) -> -each.count(shown))
                    .thenComparing(Presence.inOrder()))
            .limit(MOST_PEOPLE)
            .sorted(Presence.inOrder())
            .toList();
    return new PresenceView(
        columns.stream().map(this::column).toList(),
        groups(rows, columns),
        people.size() - rows.size(),
        size.size() - columns.size());
  }

  private PresenceView.Column column(String id) {
    Entity.Event event = events.get(id);
    if (event == null) {
      throw new IllegalStateException("no event " + id);
    }
    return new PresenceView.Column(
        event.identity().name(), Addresses.entity(event), facts.dates(event));
  }

  /** The sides, the largest first; who is alone on a side stands with all others at the end. */
  private static List<PresenceView.Group> groups(List<Presence> rows, List<String> columns) {
    Map<String, List<Presence>> sides =
        rows.stream()
            .collect(
                Collectors.groupingBy(Presence::side, LinkedHashMap::new, Collectors.toList()));
    List<Presence> others = new ArrayList<>();
    List<PresenceView.Group> groups = new ArrayList<>();
    sides.entrySet().stream()
        .sorted(Comparator.comparingInt(side -> -side.getValue().size()))
        .forEach(
            side -> {
              if (side.getKey().isEmpty() || side.getValue().size() < 2) {
                others.addAll(side.getValue());
              } else {
                groups.add(group(side.getKey(), side.getValue(), columns));
              }
            });
    if (!others.isEmpty()) {
      others.sort(Presence.inOrder());
      groups.add(group("", others, columns));
    }
    return groups;
  }

  private static PresenceView.Group group(
      String side, List<Presence> people, List<String> columns) {
    return new PresenceView.Group(side, people.stream().map(each -> each.row(columns)).toList());
  }

  /** Those with an entry who were at an event, those first who were at most. */
  List<Entity.Person> participants() {
    Set<String> all = events.keySet();
    return people.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Presence> each) -> -each.getValue().count(all))
                .thenComparing(Map.Entry::getValue, Presence.inOrder()))
        .flatMap(each -> Optional.ofNullable(edition.entities().get(each.getKey())).stream())
        .filter(Entity.Person.class::isInstance)
        .map(Entity.Person.class::cast)
        .toList();
  }
}
