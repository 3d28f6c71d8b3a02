package glossator.check.chronology;

import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;
import java.util.Set;

/** People who had to do with each other, though one was dead before the other was born. */
public final class LivesNeverMet extends RelationRule {
  @Override
  public String code() {
    return "lives-never-met";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  Set<String> types() {
    return Set.of("married_to", "negotiated_with", "advised", "appointed");
  }

  @Override
  Optional<String> complaint(Entity from, String type, Entity to) {

    if (!(from instanceof Entity.Person && to instanceof Entity.Person)) {
      return Optional.empty();
    }
    if (Order.isBefore(Lives.death(from), Lives.birth(to))) {
      return Optional.of(Lives.ended(from) + " before " + Lives.began(to));
    }
    return Order.isBefore(Lives.death(to), Lives.birth(from))
        ? Optional.of(Lives.ended(to) + " before " + Lives.began(from))
        : Optional.empty();
  }
}
