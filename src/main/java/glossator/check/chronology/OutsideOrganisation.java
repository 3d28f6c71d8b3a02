package glossator.check.chronology;

import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;
import java.util.Set;

/** A member, leader or founder of an organisation that was not there in their life. */
public final class OutsideOrganisation extends RelationRule {
  @Override
  public String code() {
    return "outside-organisation";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  Set<String> types() {
    return Set.of("member_of", "led", "founded");
  }

  @Override
  Optional<String> complaint(Entity from, String type, Entity to) {

    if (!(from instanceof Entity.Person && to instanceof Entity.Organisation)) {
      return Optional.empty();
    }
    if (Order.isBefore(Lives.death(from), Lives.beginning(to))) {
      return Optional.of(Lives.ended(from) + " before " + Lives.began(to));
    }
    if (type.equals("founded") && Order.isBefore(Lives.beginning(to), Lives.birth(from))) {
      return Optional.of(Lives.began(to) + " before " + Lives.began(from));
    }
    return Order.isBefore(Lives.end(to), Lives.birth(from))
        ? Optional.of(Lives.ended(to) + " before " + Lives.began(from))
        : Optional.empty();
  }
}
