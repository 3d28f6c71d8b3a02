package glossator.cite.edition;

/** A piece of a citation. */
public sealed interface Piece {

  /** Words that are always there. */
  record Words(String text) implements Piece {}

  /** The title of a book, which is set in italics. */
  record BookTitle(String text) implements Piece {}

  /**
   * A place for words that depend on which part is cited.
   *
   * @param name what belongs here
   * @param before stands before the content, when there is any; of a locator, with the sign for one
   *     paragraph
   * @param after stands behind the content
   * @param otherwise stands here when there is no content
   * @param form of the content: of a locator, what stands before several paragraphs; of a title,
   *     the mark behind it, which gives way to one of its own; of a date of access, its pattern
   */
  record Slot(Name name, String before, String after, String otherwise, String form)
      implements Piece {

    /** What a slot is for. */
    public enum Name {
      /** The title of a section, an entry, a page; the lemma of a note. */
      TITLE,
      /** The same within quotation marks, so that its own become single ones. */
      QUOTED_TITLE,
      /** A paragraph, several, a note. */
      LOCATOR,
      /** Where it is, with a fragment. */
      ADDRESS,
      /** The id of the page, for keys. */
      PART,
      /** The id of the paragraph or note, for keys. */
      FRAGMENT,
      /** The day on which a reader cites. */
      ACCESSED
    }

    /** Whether it is for the title of a part. */
    public boolean isTitle() {
      return name == Name.TITLE || name == Name.QUOTED_TITLE;
    }
  }
}
