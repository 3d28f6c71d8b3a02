package glossator.check.hygiene;

import glossator.check.Findings;
import glossator.check.Written;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two or three hyphens where a typewriter has no dash. */
public final class DoubleHyphen extends WordsRule {
  private static final Pattern HYPHENS = Pattern.compile("(?<![-<!])-{2,3}(?![->])");

  /** With its code. */
  public DoubleHyphen() {
    super("double-hyphen");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().has('-') && written.words().contains("--");
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    Optional<Typography> typography = Typography.of(language);
    Matcher matcher = HYPHENS.matcher(written.words());
    while (typography.isPresent() && matcher.find()) {
      int at = matcher.start();
      char before = written.at(at - 1);
      char next = written.at(matcher.end());
      boolean option = Character.isWhitespace(before) && Character.isLetter(next);
      if (!option && written.isVerbatim(at, matcher.end()) && !written.isTagged(at)) {
        String dash = dash(matcher.group().length(), before, next, typography.get());
        report(
            findings,
            written,
            at,
            matcher.end(),
            dash,
            matcher.group().length() == 2
                ? "two hyphens stand for a dash"
                : "three hyphens stand for a dash",
            "write " + dash.strip());
      }
    }
  }

  private static String dash(int hyphens, char before, char next, Typography typography) {
    boolean spaced = Character.isWhitespace(before) || Character.isWhitespace(next);
    boolean attributed = before == '\n';
    if (hyphens > 2 || attributed) {
      return "—";
    }
    boolean range = Character.isDigit(before) && Character.isDigit(next);
    return spaced || range ? "–" : typography.tightDash();
  }
}
