package glossator.check.hygiene;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Controls of direction that make a source look otherwise than it is (CVE-2021-42574): overrides,
 * and embeddings and isolates without an end.
 */
public final class BidiControl implements Rule {
  private static final String OPENING = "\u202A\u202B\u2066\u2067\u2068";
  private static final String OVERRIDES = "\u202D\u202E";
  private static final char FIRST = '\u202A';
  private static final char FIRST_ISOLATE = '\u2066';
  private static final char END_OF_EMBEDDING = '\u202C';
  private static final char END_OF_ISOLATE = '\u2069';

  @Override
  public String code() {
    return "bidi-control";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** Looks at everything that is written, in code and metadata too: that is where it is hidden. */
  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    apparatus.sources().documents().forEach(each -> examine(each.source(), findings));
    apparatus.sources().bibliography().ifPresent(each -> examine(each.source(), findings));
  }

  private static void examine(SourceText source, Findings findings) {
    String text = source.content();
    if (!mayHold(text)) {
      return;
    }
    Deque<Integer> open = new ArrayDeque<>();
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (blank) {
          close(open, source, findings);
        }
        blank = true;
      } else if (!Character.isWhitespace(c)) {
        blank = false;
        control(c, i, open, source, findings);
      }
    }
    close(open, source, findings);
  }

  private static boolean mayHold(String text) {
    char[] letters = text.toCharArray();
    for (char c : letters) {
      if (c >= FIRST && c <= END_OF_ISOLATE) {
        return true;
      }
    }
    return false;
  }

  private static void control(
      char c, int at, Deque<Integer> open, SourceText source, Findings findings) {
    if (OVERRIDES.indexOf(c) >= 0) {
      open.push(at);
      findings.report(
          source,
          at,
          "an invisible override (" + CodePoint.number(c) + ") turns round what is written here",
          "take it away: what is read would be other than what is shown");
    } else if (OPENING.indexOf(c) >= 0) {
      open.push(at);
    } else if (c == END_OF_EMBEDDING || c == END_OF_ISOLATE) {
      boolean embedding = c == END_OF_EMBEDDING;
      if (!open.isEmpty() && source.content().charAt(open.peek()) < FIRST_ISOLATE == embedding) {
        open.pop();
      } else {
        findings.report(
            source,
            at,
            "an invisible end of direction (" + CodePoint.number(c) + ") ends nothing",
            "take it away, or write the beginning before the words that it is for");
      }
    }
  }

  /** An override is told of where it stands. */
  private static void close(Deque<Integer> open, SourceText source, Findings findings) {
    while (!open.isEmpty()) {
      int at = open.pop();
      if (OVERRIDES.indexOf(source.content().charAt(at)) >= 0) {
        continue;
      }
      findings.report(
          source,
          at,
          "an invisible change of direction ("
              + CodePoint.number(source.content().charAt(at))
              + ") has no end in its paragraph",
          "take it away, or end it behind the words that it is for");
    }
  }
}
