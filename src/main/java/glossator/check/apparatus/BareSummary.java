package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Entity;
import glossator.model.Identity;
import glossator.problem.Severity;

/** A summary that says the name and no more. */
public final class BareSummary implements Rule {
  @Override
  public String code() {
    return "bare-summary";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities().values()) {
      Identity identity = entity.identity();
      String summary = Folded.unordered(identity.summary());
      boolean bare =
          summary.equals(Folded.unordered(identity.name()))
              || identity.aliases().stream()
                  .anyMatch(alias -> summary.equals(Folded.unordered(alias.text())));
      if (bare && !summary.isEmpty()) {
        findings.report(
            Apparatus.source(entity),
            apparatus.place(entity, "summary"),
            "the summary says only the name, “" + identity.summary() + "”",
            "say who or what this is: it stands on cards and in lists, behind the name");
      }
    }
  }
}
