package glossator.check.hygiene;

import glossator.check.Findings;
import glossator.check.Written;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hyphen between spaces, which stands for a dash. */
public final class SpacedHyphen extends WordsRule {
  private static final Pattern HYPHEN = Pattern.compile("(?<=[^\\s-]) -(?=[ \\n][^\\s-])");

  /** With its code. */
  public SpacedHyphen() {
    super("spaced-hyphen");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().has('-') && written.words().contains(" -");
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    Matcher matcher = HYPHEN.matcher(written.words());
    while (Typography.of(language).isPresent() && matcher.find()) {
      int at = matcher.start() + 1;
      boolean sum = Character.isDigit(written.at(at - 2)) && Character.isDigit(written.at(at + 2));
      if (!sum && written.isVerbatim(at, at + 1) && !written.isTagged(at)) {
        report(
            findings,
            written,
            at,
            at + 1,
            "–",
            "a hyphen between spaces stands for a dash",
            "write –");
      }
    }
  }
}
