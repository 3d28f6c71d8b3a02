package glossator.model;

import glossator.edtf.Edtf;
import java.util.List;
import java.util.Optional;

/**
 * What is needed to cite an edition.
 *
 * @param authors of the text
 * @param editors who wrote the commentary and the entries
 * @param version as it is named; empty when not given
 * @param date of that version: a plain day, month or year
 * @param address the absolute address of its root with a slash at the end; empty when it is not
 *     known
 */
public record Publication(
    List<Contributor> authors,
    List<Contributor> editors,
    String version,
    Optional<Edtf> date,
    String address) {

  /** An edition of which nothing is known. */
  public static final Publication UNKNOWN =
      new Publication(List.of(), List.of(), "", Optional.empty(), "");

  /** The path of the root on its host, with a slash at both ends; a slash when it is not known. */
  public String path() {
    return address.isEmpty() ? "/" : address.replaceFirst("^https?://[^/]+", "");
  }
}
