package glossator.check.hygiene;

import glossator.check.Findings;
import glossator.check.Written;
import java.util.Locale;
import java.util.Optional;

/** A quotation mark or an apostrophe as typewriters have it. */
public final class StraightQuote extends WordsRule {
  /** With its code. */
  public StraightQuote() {
    super("straight-quote");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().has('"') || written.letters().has('\'');
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    Optional<Typography> typography = Typography.of(language);
    if (typography.isEmpty()) {
      return;
    }
    QuoteRoles roles = new QuoteRoles(written, typography.get(), language);
    for (int i = 0; i < written.words().length(); i++) {
      char c = written.at(i);
      if ((c == '"' || c == '\'') && written.isVerbatim(i, i + 1) && !written.isTagged(i)) {
        report(written, i, roles.replacement(i), findings);
      }
    }
  }

  private static void report(Written written, int at, Optional<String> meant, Findings findings) {
    String word = wordAt(written, at);
    String what = written.at(at) == '"' ? "a quotation mark" : "an apostrophe or quotation mark";
    String message = "“" + word + "” has " + what + " of a typewriter";
    if (meant.isPresent()) {
      String hint = "write " + meant.get().strip();
      findings.report(written.edit(at, at + 1, meant.get()), message, hint);
    } else {
      findings.report(
          written.source(),
          written.offset(at),
          message,
          "write the one that is meant: a quotation mark, an apostrophe (’) or a prime (′, ″)");
    }
  }
}
