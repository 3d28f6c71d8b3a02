package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Entity;
import glossator.model.Kind;
import glossator.problem.Severity;

/** Somebody who died before being born. */
public final class LifeEndsBeforeItStarts implements Rule {
  @Override
  public String code() {
    return "life-ends-before-it-starts";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities(Kind.PERSON)) {
      if (Order.isBefore(Lives.death(entity), Lives.birth(entity))) {
        findings.report(
            Apparatus.source(entity),
            apparatus.place(entity, "died", "date"),
            Lives.ended(entity) + Lives.sinceBeginning(" before being ", entity),
            "mend the date that is wrong; if it is doubtful, say so in it: 1911?");
      }
    }
  }
}
