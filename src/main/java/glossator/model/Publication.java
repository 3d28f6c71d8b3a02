package glossator.model;

import glossator.edtf.Edtf;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * What is needed to cite an edition.
 *
 * @param authors who are cited for the text
 * @param editors who are named beside them; none when they are the authors themselves
 * @param commentators who are cited for all that is not the text
 * @param version as it is named; empty when not given
 * @param date of that version: a plain day, month or year
 * @param address the absolute address of its root with a slash at the end; empty when it is not
 *     known
 */
public record Publication(
    List<Contributor> authors,
    List<Contributor> editors,
    List<Contributor> commentators,
    String version,
    Optional<Edtf> date,
    String address) {

  /** An edition of which nothing is known. */
  public static final Publication UNKNOWN =
      new Publication(List.of(), List.of(), List.of(), "", Optional.empty(), "");

  /**
   * The absolute address of a place; that of the title page is the root.
   *
   * @param place from the site's root: a file, and perhaps a fragment
   * @return in ASCII, other characters percent-encoded; empty when the root's is not known
   */
  public String at(String place) {
    if (address.isEmpty() || place.equals("index.html")) {
      return address;
    }
    int hash = place.indexOf('#');
    String path = hash < 0 ? place : place.substring(0, hash);
    String fragment = hash < 0 ? null : place.substring(hash + 1);
    try {
      return address + new URI(null, null, "/" + path, fragment).toASCIIString().substring(1);
    } catch (URISyntaxException impossible) { // ids have letters, digits and hyphens only
      throw new IllegalArgumentException(impossible);
    }
  }

  /** The path of the root on its host, with a slash at both ends; a slash when it is not known. */
  public String path() {
    return address.isEmpty() ? "/" : address.replaceFirst("^https?://[^/]+", "");
  }
}
