package glossator.check.hygiene;

import glossator.check.Apparatus;
import glossator.check.Edit;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.markup.Span;
import glossator.problem.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two spaces between words of a line. */
public final class DoubleSpace implements Rule {
  private static final Pattern SPACES = Pattern.compile("(?<=[^\\s|]) {2,}(?=[^\\s|])");

  @Override
  public String code() {
    return "double-space";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Words.forEach(
        apparatus,
        (source, text) -> {
          if (!text.literal().contains("  ")) {
            return;
          }
          Span words = text.span();
          Matcher matcher = SPACES.matcher(source.content());
          matcher.region(words.start(), words.end()).useTransparentBounds(true);
          while (matcher.find()) {
            findings.report(
                new Edit(source, matcher.start(), matcher.end(), " "),
                "two words have more than one space between them",
                "one is enough");
          }
        });
  }
}
