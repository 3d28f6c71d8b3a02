package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Entity;
import java.util.Optional;

/** When people and organisations begin and end, and when events and works happened. */
final class Lives {
  /** Stands in for the date of an event that could not be read. */
  private static final String NO_DATE = "0000";

  private Lives() {}

  /** When somebody was born, if the edition knows. */
  static Optional<Edtf> birth(Entity entity) {
    return entity instanceof Entity.Person person
        ? person.born().flatMap(Entity.Vital::date)
        : Optional.empty();
  }

  /** When somebody died, if the edition knows. */
  static Optional<Edtf> death(Entity entity) {
    return entity instanceof Entity.Person person
        ? person.died().flatMap(Entity.Vital::date)
        : Optional.empty();
  }

  /** When a person was born or an organisation founded. */
  static Optional<Edtf> beginning(Entity entity) {
    return entity instanceof Entity.Organisation organisation
        ? organisation.founded()
        : birth(entity);
  }

  /** When a person died or an organisation was dissolved. */
  static Optional<Edtf> end(Entity entity) {
    return entity instanceof Entity.Organisation organisation
        ? organisation.dissolved()
        : death(entity);
  }

  /** The date of an event or a work. */
  static Optional<Edtf> when(Entity entity) {
    if (entity instanceof Entity.Event event) {
      return Optional.of(event.date()).filter(date -> !date.text().equals(NO_DATE));
    }
    return entity instanceof Entity.Work work ? work.date() : Optional.empty();
  }

  /** A name with a date behind it, in words: {@code Anna Vesterlund died (1911-05-03)}. */
  static String told(Entity entity, String what, Edtf date) {
    return entity.identity().name() + " " + what + " (" + date.text() + ")";
  }

  /** That somebody was born or something founded. */
  static String began(Entity entity) {
    String what = entity instanceof Entity.Organisation ? "was founded" : "was born";
    return beginning(entity).map(date -> told(entity, what, date)).orElse("");
  }

  /** Words, and that somebody was born or something founded: {@code before being born (1870)}. */
  static String sinceBeginning(String words, Entity entity) {
    String what = entity instanceof Entity.Organisation ? "founded" : "born";
    return words + what + beginning(entity).map(date -> " (" + date.text() + ")").orElse("");
  }

  /** That somebody died or something was dissolved. */
  static String ended(Entity entity) {
    String what = entity instanceof Entity.Organisation ? "was dissolved" : "died";
    return end(entity).map(date -> told(entity, what, date)).orElse("");
  }
}
