package glossator.parse;

import glossator.markup.Inline;
import glossator.markup.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes off the spaces at the beginning of a line (CommonMark 6.8). */
final class LineStarts {
  private LineStarts() {}

  /** The inlines without spaces behind a line break. */
  static List<Inline> stripped(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>(inlines.size());
    boolean atStart = false;
    for (Inline inline : inlines) {
      Inline kept = atStart && inline instanceof Inline.Text text ? strip(text) : inline;
      if (!(kept instanceof Inline.Text text && text.literal().isEmpty())) {
        out.add(kept);
        atStart = inline instanceof Inline.Break;
      }
    }
    return List.copyOf(out);
  }

  private static Inline.Text strip(Inline.Text text) {
    String literal = text.literal();
    int from = 0;
    while (from < literal.length()
        && (literal.charAt(from) == ' ' || literal.charAt(from) == '\t')) {
      from++;
    }
    boolean verbatim = text.span().end() - text.span().start() == literal.length();
    int start = verbatim ? text.span().start() + from : text.span().start();
    return from == 0
        ? text
        : new Inline.Text(new Span(start, text.span().end()), literal.substring(from));
  }
}
