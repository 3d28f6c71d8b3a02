package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.model.Named;
import glossator.problem.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody who came after another, and by the dates cannot have. */
public final class SucceededOutOfOrder extends RelationRule {
  @Override
  public String code() {
    return "succeeded-out-of-order";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  Set<String> types() {
    return Set.of("succeeded");
  }

  @Override
  Optional<String> complaint(Entity from, String type, Entity to) {

    if (Order.isBefore(Lives.end(from), Lives.beginning(to))) {
      return Optional.of(
          Lives.ended(from) + " before " + Lives.began(to) + ", and so did not succeed");
    }
    return from instanceof Entity.Person successor && to instanceof Entity.Person predecessor
        ? inOffice(successor, predecessor)
        : Optional.empty();
  }

  /** They must have shared an office, and the one never have come to it after the other did. */
  private static Optional<String> inOffice(Entity.Person successor, Entity.Person predecessor) {
    Map<String, Entity.Office> last = new LinkedHashMap<>();
    for (Entity.Office office : successor.offices()) {
      last.merge(
          post(office), office, (first, second) -> startsLater(first, second) ? first : second);
    }
    Optional<String> found = Optional.empty();
    for (Entity.Office before : predecessor.offices()) {
      Entity.Office after = last.get(post(before));
      if (after != null && !Order.isBefore(after.from(), before.from())) {
        return Optional.empty(); // here they may have followed each other
      }
      if (after != null && found.isEmpty()) {
        found = Optional.of(told(successor, after, predecessor, before));
      }
    }
    return found;
  }

  /** An office without a date may have come at any time, and so last. */
  private static boolean startsLater(Entity.Office office, Entity.Office other) {
    return office.from().isEmpty() || Order.isBefore(other.from(), office.from());
  }

  private static String post(Entity.Office office) {
    return office.title() + "\n" + office.body().map(Named::text).orElse("");
  }

  private static String told(
      Entity successor, Entity.Office after, Entity predecessor, Entity.Office before) {
    return "as “"
        + after.title()
        + "” "
        + successor.identity().name()
        + " began ("
        + after.from().map(Edtf::text).orElse("")
        + ") before "
        + predecessor.identity().name()
        + " did ("
        + before.from().map(Edtf::text).orElse("")
        + "), and so did not succeed";
  }

  @Override
  String hint() {
    return "mend a date, or write the relation at the other end";
  }
}
