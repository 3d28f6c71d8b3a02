package glossator.markup;

import java.util.List;

/**
 * A block of a document (CommonMark 4 and 5, and the tables and definition lists of common
 * extensions).
 */
public sealed interface Block {

  /** Where it stands in the source file. */
  Span span();

  /** Calls the visitor's method for this type. */
  <R> R accept(BlockVisitor<R> visitor);

  /**
   * A paragraph (CommonMark 4.8).
   *
   * @param id written at its end ({@code {#p4}}) or given by the binder; empty when it has none
   */
  record Paragraph(Span span, String id, List<Inline> content) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A numbered paragraph of the text, the unit that notes and citations point to.
   *
   * @param id such as {@code p4}, unique in the edition
   * @param number what a reader sees behind the pilcrow
   * @param lemmata the words that notes are keyed to, in order of their start
   */
  record CitableParagraph(
      Span span, String id, String number, List<Inline> content, List<Lemma> lemmata)
      implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.citableParagraph(this);
    }
  }

  /** A heading (CommonMark 4.2, 4.3). */
  record Heading(Span span, int level, String id, List<Inline> content) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /** A block quotation (CommonMark 5.1). */
  record Quotation(Span span, List<Block> children) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.quotation(this);
    }
  }

  /**
   * A list (CommonMark 5.3).
   *
   * @param ordered whether its entries are numbered
   * @param start the first number; meaningless in a bullet list
   * @param tight whether its paragraphs are shown without space between them
   */
  record Enumeration(
      Span span, boolean ordered, int start, boolean tight, List<List<Block>> entries)
      implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.enumeration(this);
    }
  }

  /**
   * A code block, fenced or indented (CommonMark 4.4, 4.5); the info string is empty when there is
   * none.
   */
  record Code(Span span, String info, String literal) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** A block of raw HTML (CommonMark 4.6). */
  record Html(Span span, String literal) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.html(this);
    }
  }

  /** A thematic break (CommonMark 4.1). */
  record ThematicBreak(Span span) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.thematicBreak(this);
    }
  }

  /** A table (GitHub Flavored Markdown 4.10). */
  record Table(Span span, String id, List<Row> head, List<Row> body) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** A row of a table. */
  record Row(List<Cell> cells) {}

  /** A cell of a table. */
  record Cell(Alignment alignment, List<Inline> content) {}

  /** How the words of a cell are set. */
  enum Alignment {
    NONE,
    START,
    CENTER,
    END
  }

  /** A definition list (as in PHP Markdown Extra). */
  record Definitions(Span span, String id, List<Definition> definitions) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.definitions(this);
    }
  }

  /** Terms and what they mean. */
  record Definition(List<List<Inline>> terms, List<List<Block>> meanings) {}
}
