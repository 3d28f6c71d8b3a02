package glossator.page;

import java.util.List;

/**
 * The whole edition as one book to print.
 *
 * @param contents a line for each section
 * @param sections the text with its notes and essays
 * @param glossary the entries of each kind
 * @param works that are cited, without the passages that do
 */
public record BookView(
    List<ContentsLine> contents,
    List<TextParts.SectionView> sections,
    List<Kind> glossary,
    List<PageView.WorkView> works) {

  /**
   * A section in a table of contents; paper knows no addresses, but paragraphs have numbers.
   *
   * @param first the number of its first paragraph; empty when it has none
   * @param last the number of its last paragraph
   */
  public record ContentsLine(String id, String title, String first, String last) {}

  /** The entries of a kind in the order of their index. */
  public record Kind(String type, List<Entry> entries) {}

  /** An entry; its name is as it is filed. */
  public record Entry(
      String id,
      String name,
      String dates,
      String summary,
      Html body,
      List<TextParts.EndnoteView> endnotes,
      List<Locator> locators) {}

  /** Where a section names an entity: numbers of paragraphs and of notes. */
  public record Locator(String section, List<String> paragraphs, List<String> notes) {}
}
