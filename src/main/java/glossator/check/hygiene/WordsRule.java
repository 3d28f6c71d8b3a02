package glossator.check.hygiene;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.check.Written;
import glossator.problem.Severity;
import java.util.Locale;
import java.util.function.IntPredicate;

/** A rule on words, paragraph by paragraph; its findings are warnings. */
abstract class WordsRule implements Rule {
  private static final int LONGEST = 30;

  private final String code;

  WordsRule(String code) {
    this.code = code;
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public final void examine(Apparatus apparatus, Findings findings) {
    Locale language = Locale.forLanguageTag(apparatus.edition().settings().language());
    for (Written written : apparatus.writings()) {
      if (concerns(written)) {
        examine(written, language, findings);
      }
    }
  }

  /**
   * Whether a paragraph may hold what the rule looks for; a quick look, since most hold nothing of
   * it.
   */
  abstract boolean concerns(Written written);

  /** Whether a character of a kind stands in words. */
  static boolean any(String words, IntPredicate kind) {
    char[] letters = words.toCharArray();
    for (char c : letters) {
      if (kind.test(c)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Looks at a paragraph.
   *
   * @param language of the edition
   */
  abstract void examine(Written written, Locale language, Findings findings);

  /** Reports a stretch, and how to mend it when it stands in the source as it is read. */
  static void report(
      Findings findings,
      Written written,
      int from,
      int to,
      String replacement,
      String message,
      String hint) {
    if (written.isVerbatim(from, to)) {
      findings.report(written.edit(from, to, replacement), message, hint);
    } else {
      findings.report(written.source(), written.offset(from), message, hint);
    }
  }

  /** The word around an offset, for a message. */
  static String wordAt(Written written, int offset) {
    int from = offset;
    int to = offset;
    while (offset - from < LONGEST && isOfWord(written.at(from - 1))) {
      from--;
    }
    while (to - offset < LONGEST && isOfWord(written.at(to))) {
      to++;
    }
    return written.words().substring(Math.max(0, from), Math.min(to, written.words().length()));
  }

  private static boolean isOfWord(char c) {
    return !Character.isWhitespace(c) && c != Written.OTHER;
  }
}
