package glossator.page;

import glossator.edtf.DateWords;
import glossator.edtf.Edtf;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the lines of metadata that an entity's page shows. */
final class FactViews {
  private final Edition edition;
  private final DateWords dates;
  private final ViewReads reads;

  /**
   * @param reads is told of each entity that is asked for
   */
  FactViews(Edition edition, DateWords dates, ViewReads reads) {
    this.reads = reads;
    this.edition = edition;
    this.dates = dates;
  }

  /** The lines for an entity, by its kind. */
  List<EntryParts.Fact> of(Entity entity) {
    List<EntryParts.Fact> facts = new ArrayList<>();
    if (entity instanceof Entity.Person person) {
      vital("born", person.born(), facts);
      vital("died", person.died(), facts);
    } else if (entity instanceof Entity.Event event) {
      add("date", List.of(date(event.date())), facts);
      add("places", named(event.places()), facts);
      add("part_of", named(event.partOf().stream().toList()), facts);
    } else if (entity instanceof Entity.Place place) {
      add("part_of", named(place.partOf().stream().toList()), facts);
      place
          .coordinates()
          .ifPresent(coordinates -> add("coordinates", List.of(coordinates(coordinates)), facts));
    } else if (entity instanceof Entity.Organisation organisation) {
      add("founded", organisation.founded().stream().map(this::date).toList(), facts);
      add("dissolved", organisation.dissolved().stream().map(this::date).toList(), facts);
      add("places", named(organisation.places()), facts);
      add("part_of", named(organisation.partOf().stream().toList()), facts);
    } else if (entity instanceof Entity.Work work) {
      add("creators", named(work.creators()), facts);
      add("date", work.date().stream().map(this::date).toList(), facts);
    }
    return facts;
  }

  /** Dates for a list: of a life, an event, a work; empty when there are none. */
  String dates(Entity entity) {
    if (entity instanceof Entity.Person person) {
      return span(
          person.born().flatMap(Entity.Vital::date), person.died().flatMap(Entity.Vital::date));
    }
    if (entity instanceof Entity.Event event) {
      return dates.phrase(event.date());
    }
    if (entity instanceof Entity.Organisation organisation) {
      return span(organisation.founded(), organisation.dissolved());
    }
    return entity instanceof Entity.Work work ? work.date().map(dates::phrase).orElse("") : "";
  }

  private String span(Optional<Edtf> from, Optional<Edtf> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return "";
    }
    return from.map(this::year).orElse("") + "–" + to.map(this::year).orElse("");
  }

  private String year(Edtf date) {
    return date.earliest().map(this::year).orElse(dates.phrase(date));
  }

  /** The year of a day in words, with its era where that is needed. */
  String year(LocalDate day) {
    return dates.year(day.getYear());
  }

  /** Words, and a link when the edition has an entry. */
  EntryParts.FactValue value(Named named) {
    reads.note(named.text());
    return edition
        .entity(named)
        .map(
            entity ->
                new EntryParts.FactValue(
                    entity.identity().name(), entity.id(), Addresses.entity(entity), ""))
        .orElseGet(() -> new EntryParts.FactValue(named.text(), "", "", ""));
  }

  /** A date in words; empty when there is none. */
  String words(Optional<Edtf> date) {
    return date.map(dates::phrase).orElse("");
  }

  private EntryParts.FactValue date(Edtf date) {
    return new EntryParts.FactValue(dates.phrase(date), "", "", date.machine().orElse(""));
  }

  private List<EntryParts.FactValue> named(List<Named> names) {
    return names.stream().map(this::value).toList();
  }

  private void vital(String key, Optional<Entity.Vital> vital, List<EntryParts.Fact> facts) {
    List<EntryParts.FactValue> values = new ArrayList<>();
    vital.flatMap(Entity.Vital::date).ifPresent(date -> values.add(date(date)));
    vital.flatMap(Entity.Vital::place).ifPresent(place -> values.add(value(place)));
    add(key, values, facts);
  }

  private static EntryParts.FactValue coordinates(Entity.Coordinates coordinates) {
    return new EntryParts.FactValue(
        coordinates.latitude() + ", " + coordinates.longitude(), "", "", "");
  }

  private static void add(
      String key, List<EntryParts.FactValue> values, List<EntryParts.Fact> facts) {
    if (!values.isEmpty()) {
      facts.add(new EntryParts.Fact(key, values));
    }
  }
}
