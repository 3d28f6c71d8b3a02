package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Entity;
import glossator.model.Named;
import glossator.problem.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An alias that its entry has already. */
public final class AliasRepeatsName implements Rule {
  @Override
  public String code() {
    return "alias-repeats-name";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities().values()) {
      Set<String> names = new HashSet<>(List.of(entity.identity().name()));
      for (Named alias : entity.identity().aliases()) {
        if (!names.add(alias.text())) {
          boolean name = alias.text().equals(entity.identity().name());
          findings.report(
              Apparatus.source(entity),
              alias.span().start(),
              "the alias “" + alias.text() + "” is " + (name ? "the name" : "given twice"),
              "take it away");
        }
      }
    }
  }
}
