package glossator.model;

import glossator.edtf.Edtf;
import java.util.Map;
import java.util.Optional;

/**
 * What the configuration says of the edition itself.
 *
 * @param title of the edition; empty when it is not given, which the binder then takes from the
 *     title page
 * @param subtitle empty when not given
 * @param author of the text; several have commas between them
 * @param editor of the commentary; several have commas between them
 * @param language a BCP 47 language tag
 * @param direction {@code ltr} or {@code rtl}
 * @param licence of the edition's words, as shown; empty when not given
 * @param dateOfText when the text was written, if that is given
 * @param allMentions whether every occurrence of a name becomes a mention, or the first in each
 *     paragraph
 * @param autolink whether names become mentions by themselves at all
 * @param relationTypes the types that relations may have, by type
 * @param html what becomes of HTML in Markdown
 * @param search whether the site has a search and its index
 * @param publication what is needed to cite the edition
 */
public record Settings(
    String title,
    String subtitle,
    String author,
    String editor,
    String language,
    String direction,
    String licence,
    Optional<Edtf> dateOfText,
    boolean allMentions,
    boolean autolink,
    Map<String, RelationType> relationTypes,
    RawHtml html,
    boolean search,
    Publication publication) {

  /** The same settings with another title. */
  public Settings withTitle(String other) {
    return new Settings(
        other,
        subtitle,
        author,
        editor,
        language,
        direction,
        licence,
        dateOfText,
        allMentions,
        autolink,
        relationTypes,
        html,
        search,
        publication);
  }
}
