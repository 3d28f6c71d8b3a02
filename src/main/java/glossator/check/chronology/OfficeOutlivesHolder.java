package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;

/** An office that began in the life of its holder and ended after it. */
public final class OfficeOutlivesHolder extends OfficeRule {
  @Override
  public String code() {
    return "office-outlives-holder";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  Optional<Complaint> complaint(Entity.Person holder, Entity.Office office, Edition edition) {

    Optional<Edtf> died = Lives.death(holder);
    if (Order.isBefore(died, office.from())) {
      return Optional.empty(); // which another rule tells
    }
    return office
        .to()
        .filter(to -> Order.isBefore(died, Optional.of(to)))
        .map(
            to -> new Complaint("to", told(office, "ended", to) + " after " + Lives.ended(holder)));
  }
}
