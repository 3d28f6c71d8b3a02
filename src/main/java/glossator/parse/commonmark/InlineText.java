package glossator.parse.commonmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;

/**
 * The text of one block, with what was found out about it: closing marks that are missing are
 * looked for once, not once for every opening mark.
 */
final class InlineText {
  private static final String COMMENT = "<!--";
  private static final String CHARACTER_DATA = "<![CDATA[";

  private final BasedSequence source;
  private final String text;
  private final Map<String, Integer> missingFrom = new HashMap<>();
  private final Map<Integer, Integer> lastRuns = new HashMap<>();
  private boolean runsKnown;

  InlineText(BasedSequence source) {
    this.source = source;
    this.text = Literal.of(source);
  }

  BasedSequence source() {
    return source;
  }

  String text() {
    return text;
  }

  /** Whether a run of that many backticks stands at or after a position (6.1). */
  boolean hasBacktickRun(int length, int from) {
    if (!runsKnown) {
      for (int at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
        int end = Scan.run(text, at, '`');
        lastRuns.put(end - at, at);
        at = end;
      }
      runsKnown = true;
    }
    return lastRuns.getOrDefault(length, -1) >= from;
  }

  /** The position after the raw HTML which begins at a position, or -1 when none does (6.6). */
  int rawHtmlEnd(int from) {
    if (from + 1 >= text.length()) {
      return -1;
    }
    return switch (text.charAt(from + 1)) {
      case '!' -> markupEnd(from);
      case '?' -> endOf("?>", from + 2);
      case '/' -> TagSyntax.closingTag(text, from);
      default -> TagSyntax.openTag(text, from);
    };
  }

  private int markupEnd(int from) {
    if (text.startsWith(COMMENT, from)) {
      int content = from + COMMENT.length();
      if (text.startsWith(">", content)) {
        return content + 1;
      }
      return text.startsWith("->", content) ? content + 2 : endOf("-->", content);
    }
    if (text.startsWith(CHARACTER_DATA, from)) {
      return endOf("]]>", from + CHARACTER_DATA.length());
    }
    boolean declaration = from + 2 < text.length() && Characters.isLetter(text.charAt(from + 2));
    return declaration ? endOf(">", from + 2) : -1;
  }

  private int endOf(String mark, int from) {
    if (from >= missingFrom.getOrDefault(mark, Integer.MAX_VALUE)) {
      return -1;
    }
    int start = text.indexOf(mark, from);
    if (start < 0) {
      missingFrom.put(mark, from);
      return -1;
    }
    return start + mark.length();
  }
}
