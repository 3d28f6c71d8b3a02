package glossator.check.references;

import glossator.markup.Inline;
import glossator.problem.SourceText;
import java.util.List;

/**
 * A link or a picture, in Markdown or in raw HTML.
 *
 * @param source the file
 * @param page the address of the page that it stands on, from the site's root
 * @param start offset of the link in the file, in UTF-16 units
 * @param offset of its address, or of the link when the address stands elsewhere
 * @param address as it is meant, escapes resolved
 * @param picture whether it is shown, and not followed
 * @param words of a link in Markdown; of others nothing is known
 */
record Lead(
    SourceText source,
    String page,
    int start,
    int offset,
    String address,
    boolean picture,
    List<Inline> words) {

  /** Whether the address stands in the file at its offset, as it is meant. */
  boolean isVerbatim() {
    return !address.isEmpty() && source.content().startsWith(address, offset);
  }
}
