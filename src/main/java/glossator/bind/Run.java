package glossator.bind;

import glossator.markup.Inline;
import glossator.markup.PlainText;
import glossator.markup.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of text and line breaks with no other mark-up between, in which a name can be found and cut
 * out.
 */
final class Run {
  private final List<Inline> pieces;
  private final String words;

  Run(List<Inline> pieces) {
    this.pieces = List.copyOf(pieces);
    boolean one = pieces.size() == 1 && pieces.get(0) instanceof Inline.Text;
    this.words = one ? ((Inline.Text) pieces.get(0)).literal() : PlainText.words(pieces);
  }

  String words() {
    return words;
  }

  List<Inline> pieces() {
    return pieces;
  }

  /** Where an offset of the words stands in the file. */
  int sourceOffset(int offset) {
    return PlainText.of(pieces).sourceOffset(offset);
  }

  /** The pieces between two offsets, cut where they have to be. */
  List<Inline> slice(int start, int end) {
    List<Inline> slice = new ArrayList<>();
    int at = 0;
    for (Inline piece : pieces) {
      int length = piece instanceof Inline.Text text ? text.literal().length() : 1;
      int from = Math.max(start, at);
      int to = Math.min(end, at + length);
      if (from < to) {
        slice.add(
            from == at && to == at + length ? piece : cut((Inline.Text) piece, from - at, to - at));
      }
      at += length;
    }
    return slice;
  }

  private static Inline cut(Inline.Text text, int from, int to) {
    Span span = text.span();
    boolean verbatim = span.end() - span.start() == text.literal().length();
    Span part = verbatim ? new Span(span.start() + from, span.start() + to) : span;
    return new Inline.Text(part, text.literal().substring(from, to));
  }
}
