package glossator.parse;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import glossator.markup.Inline;
import glossator.markup.Span;
import java.util.List;

/** Brings inlines that were parsed from a copy of some words to the places of these in the file. */
final class Shifted {
  private final BasedSequence words;

  private Shifted(BasedSequence words) {
    this.words = words;
  }

  /**
   * The same inlines at other places.
   *
   * @param inlines whose places count from the beginning of the copy
   * @param words that were copied, with their places
   */
  static List<Inline> inlines(List<Inline> inlines, BasedSequence words) {
    return new Shifted(words).all(inlines);
  }

  private List<Inline> all(List<Inline> inlines) {
    return inlines.stream().map(this::one).toList();
  }

  private Inline one(Inline inline) {
    Span span = span(inline.span());
    if (inline instanceof Inline.Text text) {
      return new Inline.Text(span, text.literal());
    }
    if (inline instanceof Inline.Code code) {
      return new Inline.Code(span, code.literal());
    }
    if (inline instanceof Inline.Break lineBreak) {
      return new Inline.Break(span, lineBreak.hard());
    }
    if (inline instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(span, emphasis.strong(), all(emphasis.children()));
    }
    throw new IllegalStateException("not in the words of a reference: " + inline);
  }

  /** A piece ends where its last character does: behind it, something may be left out. */
  private Span span(Span copied) {
    int start = words.getIndexOffset(copied.start());
    int end = copied.end() == 0 ? start : words.getIndexOffset(copied.end() - 1) + 1;
    return new Span(start, Math.max(start, end));
  }
}
