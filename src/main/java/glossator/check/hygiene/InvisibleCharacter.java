package glossator.check.hygiene;

import glossator.check.Findings;
import glossator.check.Letters;
import glossator.check.Written;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A character that nobody sees and every search stumbles over. */
public final class InvisibleCharacter extends WordsRule {
  /** The first half of every tag. */
  private static final char TAGS = '\uDB40';

  private static final int BLACK_FLAG = 0x1F3F4;

  /** Where joiners and breaks without width belong to the script, or to a picture, they stay. */
  private static final String ELSEWHERE =
      "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{Z}\\p{P}\\d\\n]";

  private static final Pattern INVISIBLE =
      Pattern.compile(
          "\\u00AD+|[\\uFEFF\\u180E\\u2061-\\u2064]+|[\\u2028\\u2029]+"
              + "|[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F]+"
              + "|[\\x{E0000}-\\x{E007F}]+"
              + "|(?:(?<="
              + ELSEWHERE
              + ")|^)[\\u200B-\\u200D]+(?="
              + ELSEWHERE
              + "|$)");

  /** With its code. */
  public InvisibleCharacter() {
    super("invisible-character");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().hasControls()
        || (written.letters().hasAny(~(Letters.LATIN | Letters.SYMBOLS))
            && any(written.words(), InvisibleCharacter::isInvisible));
  }

  private static boolean isInvisible(int c) {
    return c == '\u00AD'
        || (c < ' ' && c != '\n')
        || c == '\u007F'
        || c == '\u180E'
        || (c >= '\u200B' && c <= '\u200D')
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u2061' && c <= '\u2064')
        || c == '\uFEFF'
        || c == TAGS;
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    Matcher matcher = INVISIBLE.matcher(written.words());
    while (matcher.find()) {
      int found = written.words().codePointAt(matcher.start());
      if (!written.isVerbatim(matcher.start(), matcher.end()) || isFlag(written, matcher.start())) {
        continue;
      }
      boolean separates = found == 0x2028 || found == 0x2029;
      report(
          findings,
          written,
          matcher.start(),
          matcher.end(),
          separates ? " " : "",
          "an invisible character stands here: " + name(found),
          separates ? "write a space, or begin a new line" : "take it away");
    }
  }

  /** Behind a black flag tags say which land’s it is. */
  private static boolean isFlag(Written written, int at) {
    return at > 1 && written.words().codePointBefore(at) == BLACK_FLAG;
  }

  private static String name(int codePoint) {
    String name = Character.getName(codePoint);
    String number = CodePoint.number(codePoint);
    return name == null ? number : name.toLowerCase(Locale.ROOT) + " (" + number + ")";
  }
}
