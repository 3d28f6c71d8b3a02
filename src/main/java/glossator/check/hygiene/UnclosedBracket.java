package glossator.check.hygiene;

import glossator.check.Findings;
import glossator.check.Written;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** A parenthesis that is opened and not closed in its paragraph, or the other way round. */
public final class UnclosedBracket extends WordsRule {
  private static final int LONGEST_NUMBER = 4;

  /** With its code. */
  public UnclosedBracket() {
    super("unclosed-bracket");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().hasAny("()");
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    if (written.place() != Written.Place.BODY) {
      return;
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < written.words().length(); i++) {
      char c = written.at(i);
      if (c == '(' && !isFace(written, i)) {
        open.push(i);
      } else if (c == ')' && !open.isEmpty()) {
        open.pop();
      } else if (c == ')' && !isNumber(written, i) && !isFace(written, i)) {
        findings.report(
            written.source(),
            written.offset(i),
            "a parenthesis is closed here and opened nowhere in this paragraph",
            "write ( where it begins, or take this one away");
      }
    }
    for (int at : open) {
      findings.report(
          written.source(),
          written.offset(at),
          "a parenthesis is opened here and closed nowhere in this paragraph",
          "write ) where it ends");
    }
  }

  /** “a)”, “12)”, “iv)” count what follows. */
  private static boolean isNumber(Written written, int at) {
    int from = at;
    while (from > 0 && Character.isLetterOrDigit(written.at(from - 1))) {
      from--;
    }
    int length = at - from;
    return length > 0
        && length <= LONGEST_NUMBER
        && !Character.isLetterOrDigit(written.at(from - 1));
  }

  private static boolean isFace(Written written, int at) {
    char before = written.at(at - 1);
    char beyond = before == '-' ? written.at(at - 2) : before;
    return beyond == ':' || beyond == ';';
  }
}
