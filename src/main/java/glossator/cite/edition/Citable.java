package glossator.cite.edition;

import glossator.model.Contributor;
import glossator.model.Publication;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a citation is of.
 *
 * @param edition the title of the edition, with its subtitle
 * @param publication who published it, when and where
 * @param language a BCP 47 language tag
 * @param authors of the part that is cited; of the edition as a whole, those of the text
 * @param title of the part; empty for the edition as a whole
 * @param id of the part, for keys; empty for the edition as a whole
 * @param address absolute; empty when it is not known
 */
public record Citable(
    String edition,
    Publication publication,
    String language,
    List<Contributor> authors,
    String title,
    String id,
    String address) {

  /** Whether it is the edition as a whole. */
  public boolean isWhole() {
    return title.isEmpty();
  }

  List<Contributor> editors() {
    return publication.editors();
  }

  /** Whether the editors stand where an author would, since the edition names none. */
  boolean isLedByEditors() {
    return isWhole() && authors.isEmpty() && !editors().isEmpty();
  }

  /** Those whose names come first. */
  List<Contributor> leaders() {
    return isLedByEditors() ? editors() : authors;
  }

  /** The authors of the text, where the part that is cited is by somebody else. */
  List<Contributor> bookAuthors() {
    return isWhole() || authors.equals(publication.authors()) ? List.of() : publication.authors();
  }

  /** The editors, unless their names come first. */
  List<Contributor> namedEditors() {
    return isLedByEditors() ? List.of() : editors();
  }

  /** The version with a word before it; empty when it is not given. */
  String version(String word) {
    return publication.version().isEmpty() ? "" : word + publication.version();
  }

  CitedDate date() {
    return CitedDate.of(publication.date());
  }

  /** A key of the whole edition, the same in every build: who, and when. */
  String key() {
    String name =
        leaders().isEmpty() ? edition.replaceFirst("[:.].*", "") : leaders().get(0).family();
    return Stream.of(plain(name), date().year())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }

  private static String plain(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String key = letters.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
    return key.replaceAll("^-|-$", "");
  }
}
