package glossator.catalogue;

import glossator.page.Html;
import java.util.List;

/**
 * What the template of a page is given under {@code content.catalogue}.
 *
 * @param canonical the absolute address; empty when it is not known or not public
 * @param tags for the head, in their order
 * @param graph linked data in JSON-LD, fit to stand in a script element; empty when there is none
 * @param citing how the page and its parts are cited
 */
public record CatalogueView(String canonical, List<Tag> tags, Html graph, Citing citing) {

  /**
   * A {@code meta} element.
   *
   * @param attribute that names it: {@code name}, or {@code property} of Open Graph
   * @param name such as {@code citation_title}
   * @param content never empty
   */
  public record Tag(String attribute, String name, String content) {}

  /**
   * How a page is cited.
   *
   * @param base the absolute address of the site's root; empty when it is not known
   * @param pattern whose places the page's title fills: {@code whole}, {@code text} or {@code
   *     commentary}
   * @param title that it is cited by; empty for the whole edition
   * @param part the id of the page, for keys; empty for the whole edition
   * @param forms of the page itself, in the order of {@link glossator.cite.edition.CitationForm}
   * @param sets for notes that others wrote than the commentary; on the page that holds what
   *     scripts show, the patterns
   */
  public record Citing(
      String base, String pattern, String title, String part, List<Form> forms, List<Set> sets) {}

  /**
   * A citation in one form.
   *
   * @param id of the form: {@code chicago-note}
   * @param record whether it is for programs, so that its lines count
   * @param words of the page's own citation; of a set, with a {@code span} wherever they depend on
   *     what is cited
   */
  public record Form(String id, boolean record, Html words) {}

  /**
   * Forms with places for what a reader cites.
   *
   * @param pattern its name; of notes that are cited in one of the three, which
   * @param notes the ids of the notes they are for, with spaces between them; empty for a pattern
   * @param forms empty where the pattern has them
   */
  public record Set(String pattern, String notes, List<Form> forms) {}
}
