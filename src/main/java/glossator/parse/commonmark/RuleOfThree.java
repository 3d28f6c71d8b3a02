package glossator.parse.commonmark;

import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** How many delimiters of two runs of emphasis make a pair (6.2, rules 9, 10 and 13). */
final class RuleOfThree {
  private static final int THREE = 3;

  private RuleOfThree() {}

  /** Two for strong emphasis, one for emphasis, none when the runs must not be paired. */
  static int use(DelimiterRun opener, DelimiterRun closer) {
    int opening = DelimiterRunLength.of(opener);
    int closing = DelimiterRunLength.of(closer);
    boolean ambiguous = opener.canClose() || closer.canOpen();
    boolean bothMultiples = opening % THREE == 0 && closing % THREE == 0;
    if (ambiguous && (opening + closing) % THREE == 0 && !bothMultiples) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }
}
