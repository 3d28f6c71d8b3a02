package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A name or an alias of two entries. */
public final class SharedName implements Rule {
  @Override
  public String code() {
    return "shared-name";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Map<String, Written> first = new HashMap<>();
    for (Entity entity : apparatus.edition().entities().values()) {
      if (entity.identity().autolink()) {
        names(entity, apparatus)
            .forEach(
                (name, place) -> {
                  Written other = first.putIfAbsent(name, new Written(entity, place));
                  if (other != null) {
                    report(name, entity, place, other, findings);
                  }
                });
      }
    }
  }

  /** Where an entry has a name. */
  private record Written(Entity entity, int place) {}

  private static Map<String, Integer> names(Entity entity, Apparatus apparatus) {
    Map<String, Integer> names = new LinkedHashMap<>();
    names.put(entity.identity().name(), apparatus.place(entity, "name"));
    entity
        .identity()
        .aliases()
        .forEach(alias -> names.putIfAbsent(alias.text(), alias.span().start()));
    return names;
  }

  private static void report(
      String name, Entity entity, int place, Written other, Findings findings) {
    findings.report(
        Apparatus.source(entity),
        place,
        "“"
            + name
            + "” is a name of “"
            + other.entity().identity().name()
            + "” too, at "
            + Apparatus.source(other.entity()).at(other.place()),
        "nothing is linked by a name that two have: take it from one of them, or write autolink:"
            + " false in one");
  }
}
