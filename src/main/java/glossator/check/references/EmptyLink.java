package glossator.check.references;

import glossator.check.Apparatus;
import glossator.check.Excerpt;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.markup.Inline;
import glossator.markup.PlainText;
import glossator.problem.Severity;
import java.util.List;

/** A link that nobody sees, or that leads back to where it stands. */
public final class EmptyLink implements Rule {
  @Override
  public String code() {
    return "empty-link";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    // Raw HTML has no words of its own here: they stand between its tags.
    Leads.forEach(
        apparatus,
        lead -> {
          boolean markdown = lead.source().content().startsWith("[", lead.start());
          if (lead.picture() || !markdown) {
            return;
          }
          if (isBare(lead.words())) {
            findings.report(
                lead.source(),
                lead.start(),
                "the link has no words",
                "write them between the brackets, or take it away");
          } else if (lead.address().isBlank() || lead.address().equals("#")) {
            findings.report(
                lead.source(),
                lead.start(),
                "the link “"
                    + Excerpt.of(PlainText.words(lead.words()).strip())
                    + "” has no address",
                "write it between the parentheses, or take the link away");
          }
        });
  }

  /** Words, code or a picture with a description are something to press on. */
  private static boolean isBare(List<Inline> words) {
    return PlainText.description(words).isBlank()
        && words.stream().noneMatch(Inline.Html.class::isInstance);
  }
}
