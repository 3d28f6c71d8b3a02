package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;

/** An office that somebody held for longer than anybody did. */
public final class UnlikelyTenure extends OfficeRule {
  /** In years; Louis XIV reigned for 72. */
  private static final long LONGEST = 75;

  @Override
  public String code() {
    return "unlikely-tenure";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  Optional<Complaint> complaint(Entity.Person holder, Entity.Office office, Edition edition) {

    if (office.from().isEmpty() || office.to().isEmpty()) {
      return Optional.empty();
    }
    Edtf from = office.from().get();
    Edtf to = office.to().get();
    long years = Order.yearsBetween(from, to);
    return years <= LONGEST
        ? Optional.empty()
        : Optional.of(
            new Complaint(
                "to",
                "the office “"
                    + office.title()
                    + "” lasted "
                    + years
                    + " years ("
                    + from.text()
                    + " to "
                    + to.text()
                    + ")"));
  }
}
