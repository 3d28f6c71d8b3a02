package glossator.parse;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import glossator.markup.Inline;
import glossator.markup.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves backslash escapes (CommonMark 2.4) and character references (2.5). Text becomes a list
 * of pieces and line breaks, so that a piece is either as long as its source or the replacement of
 * one escape: offsets never drift.
 */
final class Unescaped {
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\([!-/:-@\\[-`{-~])|(\\r\\n|\\n|\\r)|&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]*));");

  private Unescaped() {}

  /** The pieces of a stretch of text. */
  static List<Inline> pieces(String raw, int start) {
    List<Inline> pieces = new ArrayList<>();
    if (!mayHold(raw)) {
      add(pieces, raw, start, start + raw.length());
      return pieces;
    }
    Matcher matcher = ESCAPE.matcher(raw);
    int from = 0;
    while (matcher.find()) {
      String replacement = replacement(matcher);
      boolean lineEnds = matcher.group(2) != null;
      if (replacement.equals(matcher.group()) && !lineEnds) {
        continue;
      }
      add(pieces, raw.substring(from, matcher.start()), start + from, start + matcher.start());
      if (lineEnds) {
        pieces.add(
            new Inline.Break(new Span(start + matcher.start(), start + matcher.end()), false));
      } else {
        add(pieces, replacement, start + matcher.start(), start + matcher.end());
      }
      from = matcher.end();
    }
    add(pieces, raw.substring(from), start + from, start + raw.length());
    return pieces;
  }

  /** Most stretches hold nothing that is written otherwise than it is read. */
  private static boolean mayHold(String raw) {
    return raw.indexOf('\\') >= 0
        || raw.indexOf('&') >= 0
        || raw.indexOf('\n') >= 0
        || raw.indexOf('\r') >= 0;
  }

  private static void add(List<Inline> pieces, String literal, int start, int end) {
    if (!literal.isEmpty()) {
      pieces.add(new Inline.Text(new Span(start, end), literal));
    }
  }

  /** The whole as one string: for addresses, titles and info strings. */
  static String string(CharSequence raw) {
    return ESCAPE
        .matcher(raw)
        .replaceAll(match -> Matcher.quoteReplacement(replacement((Matcher) match)));
  }

  private static String replacement(Matcher matcher) {
    if (matcher.group(1) != null) {
      return matcher.group(1);
    }
    if (matcher.group(2) != null) {
      return matcher.group(2);
    }
    if (matcher.group(3) != null) {
      return character(Integer.parseInt(matcher.group(3), 16));
    }
    if (matcher.group(4) != null) {
      return character(Integer.parseInt(matcher.group(4)));
    }
    return Html5Entities.entityToString(matcher.group());
  }

  private static String character(int codePoint) {
    boolean valid =
        codePoint != 0
            && Character.isValidCodePoint(codePoint)
            && !(codePoint >= 0xD800 && codePoint <= 0xDFFF);
    return valid ? Character.toString(codePoint) : "\uFFFD";
  }
}
