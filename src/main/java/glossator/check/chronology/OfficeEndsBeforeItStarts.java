package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;

/** An office that ended before it began. */
public final class OfficeEndsBeforeItStarts extends OfficeRule {
  @Override
  public String code() {
    return "office-ends-before-it-starts";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  Optional<Complaint> complaint(Entity.Person holder, Entity.Office office, Edition edition) {

    Optional<Edtf> from = office.from();
    return office
        .to()
        .filter(to -> Order.isBefore(Optional.of(to), from))
        .map(
            to ->
                new Complaint(
                    "to",
                    told(office, "ended", to)
                        + " before it began ("
                        + from.map(Edtf::text).orElse("")
                        + ")"));
  }
}
