package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;

/** An office that began before its holder was born. */
public final class OfficeBeforeBirth extends OfficeRule {
  @Override
  public String code() {
    return "office-before-birth";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  Optional<Complaint> complaint(Entity.Person holder, Entity.Office office, Edition edition) {

    Optional<Edtf> born = Lives.birth(holder);
    return office
        .from()
        .filter(from -> Order.isBefore(Optional.of(from), born))
        .map(
            from ->
                new Complaint(
                    "from", told(office, "began", from) + " before " + Lives.began(holder)));
  }
}
