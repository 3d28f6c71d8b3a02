package glossator.check.hygiene;

import glossator.check.Findings;
import glossator.check.Written;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A space before a comma or a full stop. */
public final class SpaceBeforePunctuation extends WordsRule {
  private static final Pattern SPACE =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}”’»)])[ \\u00A0]+(?=[,.!?](?:[\\s”’»)]|$)|[;:](?:[\\s”’»]|$))");

  /** With its code. */
  public SpaceBeforePunctuation() {
    super("space-before-punctuation");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().spacedSign();
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    Matcher matcher = SPACE.matcher(written.words());
    while (matcher.find()) {
      char sign = written.at(matcher.end());
      boolean french = language.getLanguage().equals("fr") && ";:!?".indexOf(sign) >= 0;
      if (!french
          && written.isVerbatim(matcher.start(), matcher.end() + 1)
          && !written.isTagged(matcher.start())) {
        report(
            findings,
            written,
            matcher.start(),
            matcher.end(),
            "",
            "a space stands before “" + sign + "”",
            "take it away");
      }
    }
  }
}
