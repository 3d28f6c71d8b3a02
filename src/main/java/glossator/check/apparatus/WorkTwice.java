package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Bibliography;
import glossator.model.BibliographyEntry;
import glossator.problem.Severity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One work that is in the bibliography under two ids. */
public final class WorkTwice implements Rule {
  @Override
  public String code() {
    return "work-twice";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Bibliography bibliography = apparatus.edition().bibliography();
    Map<String, BibliographyEntry> first = new HashMap<>();
    for (BibliographyEntry work : bibliography.entries().values()) {
      Map<BibliographyEntry, String> found = new LinkedHashMap<>();
      WorkSigns.of(work)
          .forEach(
              (sign, what) -> {
                BibliographyEntry other = first.putIfAbsent(sign, work);
                if (other != null) {
                  found.putIfAbsent(other, what);
                }
              });
      found.forEach((other, what) -> report(work, other, what, bibliography, findings));
    }
  }

  private static void report(
      BibliographyEntry work,
      BibliographyEntry other,
      String what,
      Bibliography bibliography,
      Findings findings) {
    findings.report(
        bibliography.source(),
        work.span().start(),
        "“"
            + work.key()
            + "” has the same "
            + what
            + " as “"
            + other.key()
            + "” at "
            + bibliography.source().at(other.span().start()),
        "take one away, and write the other’s id where it is cited");
  }
}
