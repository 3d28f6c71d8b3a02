package glossator.bind;

import glossator.edtf.Edtf;
import glossator.markup.Inline;
import glossator.model.Connection;
import glossator.model.Entity;
import glossator.model.Kind;
import glossator.model.Named;
import glossator.model.Relation;
import glossator.model.RelationType;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each entity is connected with. A relation is written at one end and shown at both;
 * what other metadata says (participants, offices, places, parts, creators) is shown where it is
 * written by the page itself, and here at the other end.
 */
final class ConnectionBinder {
  private static final Set<Kind> PLACES = EnumSet.of(Kind.PLACE);
  private static final Set<Kind> ACTORS = EnumSet.of(Kind.PERSON, Kind.ORGANISATION);

  private final Map<String, Entity> entities;
  private final Map<String, RelationType> types;
  private final ProblemSink problems;
  private final List<String> order;
  private final Map<String, Set<Ranked>> connections = new LinkedHashMap<>();

  ConnectionBinder(
      Map<String, Entity> entities, Map<String, RelationType> types, ProblemSink problems) {
    this.entities = entities;
    this.types = types;
    this.problems = problems;
    this.order = List.copyOf(types.keySet());
  }

  /**
   * A connection and its place on a page: by the order of types, and within a type first the end
   * where it is written.
   */
  private record Ranked(int rank, Connection connection) {
    @Override
    public int hashCode() {
      return connection.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Ranked ranked
          && rank == ranked.rank
          && connection.equals(ranked.connection);
    }
  }

  /** The connections of every entity, by its id. */
  Map<String, List<Connection>> bind() {
    entities.values().forEach(this::relations);
    entities.values().forEach(this::metadata);
    Map<String, List<Connection>> ordered = new LinkedHashMap<>();
    connections.forEach(
        (id, ranked) ->
            ordered.put(
                id,
                ranked.stream()
                    .sorted(Comparator.comparingInt(Ranked::rank))
                    .map(Ranked::connection)
                    .toList()));
    return ordered;
  }

  private void relations(Entity entity) {
    for (Relation relation : entity.identity().relations()) {
      RelationType type = types.get(relation.type().text());
      if (type == null || type.type().startsWith("*")) {
        reportType(entity, relation);
      } else if (exists(entity, relation.target(), EnumSet.allOf(Kind.class), true)) {
        Optional<Edtf> never = Optional.empty();
        String target = relation.target().text();
        List<Inline.CitedWork> sources = relation.sources();
        add(
            entity.id(),
            type,
            false,
            new Connection(type.label(), target, "", never, never, sources));
        add(
            target,
            type,
            true,
            new Connection(type.inverse(), entity.id(), "", never, never, sources));
      }
    }
  }

  private void reportType(Entity entity, Relation relation) {
    List<String> known = types.keySet().stream().filter(type -> !type.startsWith("*")).toList();
    String written = relation.type().text();
    problems.error(
        "unknown-relation",
        entity.identity().source(),
        relation.type().span().start(),
        "the relation “" + written + "” is unknown",
        NearMatches.hint(
            written,
            known,
            "declare it in jbake.properties: relation."
                + written
                + "=label|label at the other end"));
  }

  private void metadata(Entity entity) {
    if (entity instanceof Entity.Person person) {
      person(person);
    } else if (entity instanceof Entity.Event event) {
      event(event);
    } else if (entity instanceof Entity.Place place) {
      part(place, place.partOf());
    } else if (entity instanceof Entity.Organisation organisation) {
      part(organisation, organisation.partOf());
      organisation.places().forEach(place -> inverse(organisation, place, "*seat", PLACES));
    } else if (entity instanceof Entity.Work work) {
      work.creators().forEach(creator -> inverse(work, creator, "*creator", ACTORS));
    }
  }

  private void person(Entity.Person person) {
    person
        .born()
        .flatMap(Entity.Vital::place)
        .ifPresent(place -> inverse(person, place, "*born", PLACES));
    person
        .died()
        .flatMap(Entity.Vital::place)
        .ifPresent(place -> inverse(person, place, "*died", PLACES));
    for (Entity.Office office : person.offices()) {
      Set<Kind> bodies = EnumSet.of(Kind.ORGANISATION, Kind.PLACE);
      office
          .body()
          .filter(body -> exists(person, body, bodies, false))
          .ifPresent(body -> holder(person, office, body.text()));
    }
  }

  private void holder(Entity.Person person, Entity.Office office, String body) {
    addInverse(
        body, "*office", person.id(), office.title(), office.from(), office.to(), office.sources());
  }

  private void event(Entity.Event event) {
    part(event, event.partOf());
    event.places().forEach(place -> inverse(event, place, "*place", PLACES));
    for (Entity.Participant participant : event.participants()) {
      if (exists(event, participant.who(), ACTORS, false)) {
        Optional<Edtf> when = Optional.of(event.date());
        String who = participant.who().text();
        addInverse(
            who,
            "*participant",
            event.id(),
            participant.role(),
            when,
            Optional.empty(),
            participant.sources());
      }
    }
  }

  private void part(Entity entity, Optional<Named> whole) {
    whole.ifPresent(named -> inverse(entity, named, "*part", EnumSet.of(entity.kind())));
  }

  private void inverse(Entity entity, Named other, String type, Set<Kind> kinds) {
    if (exists(entity, other, kinds, false)) {
      Optional<Edtf> when =
          entity instanceof Entity.Event event ? Optional.of(event.date()) : Optional.empty();
      addInverse(other.text(), type, entity.id(), "", when, Optional.empty(), List.of());
    }
  }

  private void addInverse(
      String at,
      String type,
      String other,
      String detail,
      Optional<Edtf> from,
      Optional<Edtf> to,
      List<Inline.CitedWork> sources) {
    RelationType found = types.getOrDefault(type, new RelationType(type, type, type));
    add(at, found, true, new Connection(found.inverse(), other, detail, from, to, sources));
  }

  private void add(String at, RelationType type, boolean inverse, Connection connection) {
    boolean symmetric = type.label().equals(type.inverse());
    int rank = 2 * order.indexOf(type.type()) + (inverse && !symmetric ? 1 : 0);
    connections.computeIfAbsent(at, id -> new LinkedHashSet<>()).add(new Ranked(rank, connection));
  }

  /**
   * Whether a name is an entity of a fitting kind; words are none and fine, an id that leads
   * nowhere is an error.
   */
  private boolean exists(Entity entity, Named named, Set<Kind> kinds, boolean mustBeId) {
    Entity other = entities.get(named.text());
    if (other == null) {
      if (mustBeId || named.looksLikeId()) {
        String hint =
            NearMatches.hint(
                named.text(),
                others(entity),
                mustBeId
                    ? "write an entry with this id"
                    : "write an entry with this id, or words with a capital");
        report(entity, named, "unknown-entity", "no entry has the id “" + named.text() + "”", hint);
      }
      return false;
    }
    if (!kinds.contains(other.kind())) {
      String kind = other.kind().type();
      report(
          entity,
          named,
          "wrong-kind",
          "“" + named.text() + "” is of the kind " + kind,
          "expected here: " + words(kinds));
      return false;
    }
    return true;
  }

  /** What an entity can have meant by a name: never itself. */
  private Set<String> others(Entity entity) {
    Set<String> others = new LinkedHashSet<>(entities.keySet());
    others.remove(entity.id());
    return others;
  }

  private static String words(Set<Kind> kinds) {
    return String.join(" or ", kinds.stream().map(Kind::type).toList());
  }

  private void report(Entity entity, Named named, String code, String message, String hint) {
    problems.error(code, entity.identity().source(), named.span().start(), message, hint);
  }
}
