package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;

/** An office in an organisation that was not there yet, or no more. */
public final class OfficeOutsideBody extends OfficeRule {
  @Override
  public String code() {
    return "office-outside-body";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  Optional<Complaint> complaint(Entity.Person holder, Entity.Office office, Edition edition) {

    Optional<Entity> body = office.body().flatMap(edition::entity);
    if (!(body.orElse(null) instanceof Entity.Organisation organisation)) {
      return Optional.empty();
    }
    if (Order.isBefore(office.from(), organisation.founded())) {
      return office
          .from()
          .map(from -> complaint("from", office, "began", from, "before ", organisation));
    }
    Optional<Edtf> dissolved = organisation.dissolved();
    if (Order.isBefore(dissolved, office.from())) {
      return office
          .from()
          .map(from -> complaint("from", office, "began", from, "after ", organisation));
    }
    return office
        .to()
        .filter(to -> Order.isBefore(dissolved, Optional.of(to)))
        .map(to -> complaint("to", office, "ended", to, "after ", organisation));
  }

  private static Complaint complaint(
      String key,
      Entity.Office office,
      String what,
      Edtf date,
      String order,
      Entity.Organisation body) {
    String bounds =
        key.equals("from") && order.equals("before ") ? Lives.began(body) : Lives.ended(body);
    return new Complaint(key, told(office, what, date) + " " + order + bounds);
  }

  @Override
  String hint() {
    return "mend a date, or name the body that was there before or after it";
  }
}
