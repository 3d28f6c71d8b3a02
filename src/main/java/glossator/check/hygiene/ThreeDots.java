package glossator.check.hygiene;

import glossator.check.Findings;
import glossator.check.Written;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Three full stops in the place of an ellipsis. */
public final class ThreeDots extends WordsRule {
  private static final Pattern DOTS = Pattern.compile("(?<![./])\\.\\.\\.(?![./])");

  /** With its code. */
  public ThreeDots() {
    super("three-dots");
  }

  @Override
  boolean concerns(Written written) {
    return written.words().contains("...");
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    Matcher matcher = DOTS.matcher(written.words());
    while (matcher.find()) {
      if (written.isVerbatim(matcher.start(), matcher.end())) {
        report(
            findings,
            written,
            matcher.start(),
            matcher.end(),
            "…",
            "three full stops stand for an ellipsis",
            "write …, which no line end can part");
      }
    }
  }
}
