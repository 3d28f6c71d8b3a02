package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Bibliography;
import glossator.model.BibliographyEntry;
import glossator.problem.Severity;
import java.util.List;

/** A work of the bibliography that readers could not find by what is said of it. */
public final class ThinWork implements Rule {
  @Override
  public String code() {
    return "thin-work";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /** What could not be read is missing, and told already. */
  @Override
  public boolean needsWholeEdition() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Bibliography bibliography = apparatus.edition().bibliography();
    for (BibliographyEntry work : bibliography.cited()) {
      List<String> missing = Findable.missing(work.fields());
      if (!missing.isEmpty()) {
        findings.report(
            bibliography.source(),
            work.span().start(),
            "“" + work.key() + "” has no " + String.join(", and no ", missing),
            "a reader looks for it by what is said here");
      }
    }
  }
}
