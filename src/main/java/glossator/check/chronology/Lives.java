package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Entity;
import java.util.Optional;

/** The beginning and the end of people. */
final class Lives {
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
}
