package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Bibliography;
import glossator.model.BibliographyEntry;
import glossator.problem.Severity;

/** A work of the bibliography that nothing cites. */
public final class UncitedWork implements Rule {
  @Override
  public String code() {
    return "uncited-work";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /** What cites it may be what could not be read, and a key that is unknown a slip for its own. */
  @Override
  public boolean needsWholeEdition() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Bibliography bibliography = apparatus.edition().bibliography();
    for (BibliographyEntry work : bibliography.entries().values()) {
      if (work.citations().isEmpty()) {
        findings.report(
            bibliography.source(),
            work.span().start(),
            "nothing cites the work “" + work.key() + "”",
            "cite it with [@" + work.key() + "], or take it away; it is not shown");
      }
    }
  }
}
