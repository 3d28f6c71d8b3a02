package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;

/** An office that began after its holder had died. */
public final class OfficeAfterDeath extends OfficeRule {
  @Override
  public String code() {
    return "office-after-death";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  Optional<Complaint> complaint(Entity.Person holder, Entity.Office office, Edition edition) {

    Optional<Edtf> died = Lives.death(holder);
    return office
        .from()
        .filter(from -> Order.isBefore(died, Optional.of(from)))
        .map(
            from ->
                new Complaint(
                    "from", told(office, "began", from) + " after " + Lives.ended(holder)));
  }
}
