package glossator.cite.edition;

import glossator.edtf.Edtf;
import glossator.edtf.EdtfException;
import glossator.model.Contributor;
import glossator.model.Publication;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Things to cite, and citations as a reader sees them: italics between asterisks. */
final class Cited {
  static final String EDITION = "The Pilot’s Log: A Harbour & a Storm";
  static final String HOST = "https://example.org/log/";

  private Cited() {}

  static Publication publication(String authors, String editors, String version, String date) {
    try {
      Optional<Edtf> day = date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date));
      List<Contributor> by = Contributor.list(editors);
      return new Publication(Contributor.list(authors), by, by, version, day, HOST);
    } catch (EdtfException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }

  /** A section, by the author of the text. */
  static Citable section(Publication publication) {
    return part(publication, publication.authors(), "The “Arrival”", "article/arrival.html");
  }

  /** An entry, by the editors. */
  static Citable entry(Publication publication) {
    return part(publication, publication.editors(), "Anna Lind", "people/anna-lind.html");
  }

  static Citable part(
      Publication publication, List<Contributor> authors, String title, String page) {
    String id = page.replaceAll(".*/|\\.html", "");
    return new Citable(EDITION, publication, "en", authors, title, id, HOST + page);
  }

  static Citable whole(Publication publication) {
    return new Citable(
        EDITION, publication, "en", publication.authors(), "", "", HOST + "index.html");
  }

  /** The same where no address is known. */
  static Citable withoutAddress(Citable cited) {
    return new Citable(
        cited.edition(),
        cited.publication(),
        cited.language(),
        cited.authors(),
        cited.title(),
        cited.id(),
        "");
  }

  static String shown(CitationForm form, Citable cited) {
    return form.of(cited).stream()
        .map(piece -> shown(piece, form, cited))
        .collect(Collectors.joining());
  }

  private static String shown(Piece piece, CitationForm form, Citable cited) {
    if (piece instanceof Piece.Slot slot) {
      String content = form.content(slot, cited);
      return content.isEmpty() ? slot.otherwise() : slot.before() + content + slot.after();
    }
    return piece instanceof Piece.Words words
        ? words.text()
        : "*" + ((Piece.BookTitle) piece).text() + "*";
  }
}
