package glossator.check.hygiene;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.check.references.Pictures;
import glossator.problem.Severity;

/** A picture without words for those who do not see it (WCAG 1.1.1). */
public final class MissingDescription implements Rule {
  @Override
  public String code() {
    return "missing-description";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Pictures.forEach(
        apparatus,
        picture -> {
          if (!picture.isDescribed()) {
            findings.report(
                picture.source(),
                picture.offset(),
                "the picture " + picture.name() + " has no description",
                "say what is to be seen: ![the harbour at noon](…); for an ornament write <img src=\"…\" alt=\"\">");
          }
        });
  }
}
