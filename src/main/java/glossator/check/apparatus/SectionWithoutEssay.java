package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Section;
import glossator.parse.ParsedEdition;
import glossator.problem.Severity;
import java.util.HashSet;
import java.util.Set;

/** A section without an essay, where others have one. */
public final class SectionWithoutEssay implements Rule {
  @Override
  public String code() {
    return "section-without-essay";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean onlyOnRequest() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Set<String> bare = new HashSet<>();
    for (Section section : apparatus.edition().sections()) {
      if (section.essays().isEmpty()) {
        bare.add(section.id());
      }
    }
    if (bare.size() == apparatus.edition().sections().size()) {
      return; // this edition has notes alone
    }
    for (ParsedEdition.Prose text : apparatus.parsed().texts()) {
      if (bare.contains(text.id())) {
        findings.report(
            text.source(),
            0,
            "no essay is on the section “" + text.title() + "”, and other sections have one",
            "write it outside the notes of content/commentary/"
                + text.source().path().replaceFirst(".*/", ""));
      }
    }
  }
}
