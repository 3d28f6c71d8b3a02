package glossator.markup;

import java.util.List;

/**
 * A piece of running text. References are written by authors; the binder turns each into what it
 * names.
 */
public sealed interface Inline {

  /** Where it stands in the source file. */
  Span span();

  /** Calls the visitor's method for this type. */
  <R> R accept(InlineVisitor<R> visitor);

  /**
   * Words as they are shown, escapes and entities resolved (CommonMark 2.4, 2.5).
   *
   * @param literal as long as its span, or else the replacement of one escape or entity
   */
  record Text(Span span, String literal) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** A code span (CommonMark 6.1), its line endings turned into spaces. */
  record Code(Span span, String literal) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** Emphasis, or strong emphasis (CommonMark 6.2). */
  record Emphasis(Span span, boolean strong, List<Inline> children) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /** A link or an autolink (CommonMark 6.3, 6.5); the address is not yet percent-encoded. */
  record Link(Span span, String address, String title, List<Inline> children) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /** An image (CommonMark 6.4); the children are its description. */
  record Image(Span span, String address, String title, List<Inline> children) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /** Raw HTML (CommonMark 6.6). */
  record Html(Span span, String literal) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.html(this);
    }
  }

  /** The end of a line, hard or soft (CommonMark 6.7, 6.8). */
  record Break(Span span, boolean hard) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /**
   * {@code [[john-kerry]]} or {@code [[john-kerry|the secretary]]} as written.
   *
   * @param target what stands before the bar
   * @param label what stands after it; empty when there is no bar
   */
  record Reference(Span span, String target, List<Inline> label) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /** {@code [^1]} as written: a Markdown footnote's marker. */
  record FootnoteReference(Span span, String label) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.footnoteReference(this);
    }
  }

  /**
   * A name that leads to its entry.
   *
   * @param entity the entry's id
   * @param automatic whether the program found the name, or the author wrote the brackets
   */
  record Mention(Span span, String entity, boolean automatic, List<Inline> children)
      implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.mention(this);
    }
  }

  /**
   * A resolved reference to a section, a paragraph or a note.
   *
   * @param target the id of what it leads to
   */
  record CrossReference(Span span, String target, List<Inline> children) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.crossReference(this);
    }
  }

  /**
   * {@code [see @key, p. 12; @other]}: works of the bibliography. In a note it stands as text;
   * elsewhere a marker stands for it, and a note has the text.
   *
   * @param note the note that has the text; empty where the text stands itself
   */
  record Citation(Span span, List<CitedWork> works, String note) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.citation(this);
    }
  }

  /**
   * One work of a citation.
   *
   * @param span of key and locator
   * @param prefix words before it; empty when there are none
   * @param key in the bibliography
   * @param locator page, chapter or date, as written; empty when there is none
   * @param words what a reader sees; empty until it is formatted
   */
  record CitedWork(Span span, String prefix, String key, String locator, List<Inline> words) {}

  /** The marker of a footnote that has become a note or an endnote. */
  record NoteMarker(Span span, String note) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.noteMarker(this);
    }
  }
}
