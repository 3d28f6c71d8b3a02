package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Entity;
import glossator.model.Kind;
import glossator.problem.Severity;

/** An organisation that was dissolved before it was founded. */
public final class OrganisationEndsBeforeItStarts implements Rule {
  @Override
  public String code() {
    return "organisation-ends-before-it-starts";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities(Kind.ORGANISATION)) {
      if (Order.isBefore(Lives.end(entity), Lives.beginning(entity))) {
        findings.report(
            Apparatus.source(entity),
            apparatus.place(entity, "dissolved"),
            Lives.ended(entity) + Lives.sinceBeginning(" before being ", entity),
            "mend the date that is wrong; if it is doubtful, say so in it: 1911?");
      }
    }
  }
}
