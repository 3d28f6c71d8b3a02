package glossator.page;

import java.util.List;

/** The parts of pages that show the text: sections, notes, essays. */
public final class TextParts {
  private TextParts() {}

  /** A section with its notes and essays. */
  public record SectionView(
      String id,
      String title,
      String address,
      Html body,
      List<NoteView> notes,
      List<EssayView> essays,
      List<EndnoteView> endnotes) {}

  /** A note; what was not given is empty. */
  public record NoteView(
      String id,
      int number,
      String on,
      String paragraph,
      String lemma,
      String kind,
      String layer,
      String by,
      String date,
      String certainty,
      Html body) {}

  /**
   * Whose a note is.
   *
   * @param note its id
   * @param layer that it is in; empty for the edition's own
   * @param by who signed it; empty when nobody did
   */
  public record Attribution(String note, String layer, String by) {}

  /** An essay. */
  public record EssayView(String title, String layer, String by, Html body) {}

  /** An endnote. */
  public record EndnoteView(String id, int number, Html body) {}

  /** The entities of one kind that a section names. */
  public record NamedGroup(String kind, List<PageView.EntityLink> entries) {}
}
