package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.HashMap;
import java.util.Map;

/** Two entries with one identifier of an authority. */
public final class SameIdentifier implements Rule {
  @Override
  public String code() {
    return "same-identifier";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Map<String, Entity> first = new HashMap<>();
    for (Entity entity : apparatus.edition().entities().values()) {
      entity
          .identity()
          .sameAs()
          .forEach(
              (authority, identifier) -> {
                Entity other = first.putIfAbsent(authority + " " + identifier, entity);
                if (other != null) {
                  findings.report(
                      Apparatus.source(entity),
                      apparatus.place(entity, "same_as", authority),
                      "“"
                          + other.identity().name()
                          + "” has the same identifier of "
                          + authority
                          + ", “"
                          + identifier
                          + "”, at "
                          + Places.of(apparatus, other, "same_as", authority),
                      "one of the two is wrong, or both entries are of one thing: make one of them,"
                          + " and keep the other’s id in its formerly");
                }
              });
    }
  }
}
