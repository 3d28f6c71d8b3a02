package glossator.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a run of inlines without their mark-up, and the way back to the source. A line
 * ending counts as one space; images, raw HTML and note markers count for nothing.
 */
public final class PlainText implements InlineVisitor<PlainText> {
  /** What is expected of an inline that is no text, in UTF-16 units. */
  private static final int ROOM = 32;

  private final StringBuilder words;
  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(int at, Span span, boolean verbatim) {}

  private final boolean descriptions;
  private final boolean placed;

  /**
   * @param placed whether the way back to the source is wanted
   */
  private PlainText(int room, boolean descriptions, boolean placed) {
    this.words = new StringBuilder(room);
    this.descriptions = descriptions;
    this.placed = placed;
  }

  /** Flattens a run of inlines. */
  public static PlainText of(List<? extends Inline> inlines) {
    return new PlainText(room(inlines), false, true).all(inlines);
  }

  /** The words alone. */
  public static String words(List<? extends Inline> inlines) {
    return inlines.size() == 1 && inlines.get(0) instanceof Inline.Text text
        ? text.literal()
        : new PlainText(room(inlines), false, false).all(inlines).words();
  }

  private static int room(List<? extends Inline> inlines) {
    int room = 0;
    for (int i = 0; i < inlines.size(); i++) {
      room += inlines.get(i) instanceof Inline.Text text ? text.literal().length() : ROOM;
    }
    return room;
  }

  /**
   * The words of an image's description, in which an image within counts as its own description.
   */
  public static String description(List<? extends Inline> inlines) {
    return new PlainText(room(inlines), true, false).all(inlines).words();
  }

  /** The words, in which offsets count UTF-16 units. */
  public String words() {
    return words.toString();
  }

  /** The offset in the source file of an offset in the words. */
  public int sourceOffset(int offset) {
    Piece holder = null;
    for (Piece piece : pieces) {
      if (piece.at() > offset) {
        break;
      }
      holder = piece;
    }
    if (holder == null) {
      return pieces.isEmpty() ? 0 : pieces.get(0).span().start();
    }
    int inside = holder.verbatim() ? offset - holder.at() : 0;
    return Math.min(holder.span().start() + inside, holder.span().end());
  }

  private void add(Span span, String literal) {
    if (placed) {
      pieces.add(new Piece(words.length(), span, literal.length() == span.end() - span.start()));
    }
    words.append(literal);
  }

  @Override
  public PlainText text(Inline.Text text) {
    add(text.span(), text.literal());
    return this;
  }

  @Override
  public PlainText code(Inline.Code code) {
    add(code.span(), code.literal());
    return this;
  }

  @Override
  public PlainText emphasis(Inline.Emphasis emphasis) {
    return all(emphasis.children());
  }

  @Override
  public PlainText link(Inline.Link link) {
    return all(link.children());
  }

  @Override
  public PlainText image(Inline.Image image) {
    return descriptions ? all(image.children()) : this;
  }

  @Override
  public PlainText html(Inline.Html html) {
    return this;
  }

  @Override
  public PlainText lineBreak(Inline.Break lineBreak) {
    add(lineBreak.span(), " ");
    return this;
  }

  @Override
  public PlainText reference(Inline.Reference reference) {
    return all(reference.label());
  }

  @Override
  public PlainText footnoteReference(Inline.FootnoteReference reference) {
    return this;
  }

  @Override
  public PlainText mention(Inline.Mention mention) {
    return all(mention.children());
  }

  @Override
  public PlainText crossReference(Inline.CrossReference reference) {
    return all(reference.children());
  }

  @Override
  public PlainText citation(Inline.Citation citation) {
    if (citation.note().isEmpty()) {
      citation.works().forEach(work -> all(work.words()));
    }
    return this;
  }

  @Override
  public PlainText noteMarker(Inline.NoteMarker marker) {
    return this;
  }

  private PlainText all(List<? extends Inline> inlines) {
    // Not by an iterator, of which there would be one for each run of the edition, or several.
    for (int i = 0; i < inlines.size(); i++) {
      inlines.get(i).accept(this);
    }
    return this;
  }
}
