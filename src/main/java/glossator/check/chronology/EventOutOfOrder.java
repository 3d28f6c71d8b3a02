package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;
import java.util.Set;

/** An event that came after or from another, and by the dates cannot have. */
public final class EventOutOfOrder extends RelationRule {
  @Override
  public String code() {
    return "event-out-of-order";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  Set<String> types() {
    return Set.of("followed", "led_to");
  }

  @Override
  Optional<String> complaint(Entity from, String type, Entity to) {

    Entity earlier = type.equals("followed") ? to : from;
    Entity later = type.equals("followed") ? from : to;
    if (!Order.isBefore(Lives.when(later), Lives.when(earlier))) {
      return Optional.empty();
    }
    return Optional.of(told(later) + " had ended before " + told(earlier) + " began");
  }

  private static String told(Entity entity) {
    return entity.identity().name() + " (" + Lives.when(entity).map(Edtf::text).orElse("") + ")";
  }

  @Override
  String hint() {
    return "mend a date, or write the relation at the other end";
  }
}
