package glossator.bake;

import glossator.edtf.Edtf;
import glossator.edtf.EdtfException;
import glossator.model.Contributor;
import glossator.model.Publication;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.configuration2.Configuration;

/** Reads what the configuration says of who published the edition, when and where. */
final class PublicationReader {
  private static final String DATE = "edition.date";
  private static final String ADDRESS = "site.host";

  private final Configuration configuration;
  private final SourceText source;
  private final ProblemSink problems;

  PublicationReader(Configuration configuration, SourceText source, ProblemSink problems) {
    this.configuration = configuration;
    this.source = source;
    this.problems = problems;
  }

  /**
   * Reads it.
   *
   * @param editorCited whether the editors are the authors of all that can be cited, since even the
   *     text is in their words
   */
  Publication read(boolean editorCited) {
    List<Contributor> editors = Contributor.list(text("edition.editor"));
    return new Publication(
        editorCited ? editors : Contributor.list(text("edition.author")),
        editorCited ? List.of() : editors,
        editors,
        text("edition.version"),
        date(),
        address());
  }

  private String text(String key) {
    Object value = configuration.getProperty(key);
    return value == null ? "" : value.toString().strip();
  }

  /** Only what a citation can print: a day, a month or a year that is sure. */
  private Optional<Edtf> date() {
    String written = text(DATE);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String hint = "write a day, a month or a year: 2026-11-22, 2026-11, 2026";
    try {
      Edtf date = Edtf.parse(written);
      if (date.machine().isPresent()) {
        return Optional.of(date);
      }
      error(DATE, written, 0, "“" + written + "” is not one plain date", hint);
    } catch (EdtfException unreadable) {
      String message = "“" + written + "” cannot be read: " + unreadable.getMessage();
      error(DATE, written, unreadable.offset(), message, unreadable.hint().orElse(hint));
    }
    return Optional.empty();
  }

  private String address() {
    String written = text(ADDRESS);
    if (written.isEmpty()) {
      return "";
    }
    try {
      URI uri = new URI(written);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null;
      if (web && uri.getHost() != null && plain && !uri.getPath().endsWith(".html")) {
        return uri.toASCIIString().replaceFirst("/*$", "/");
      }
    } catch (URISyntaxException malformed) {
      // Told below, in the words for every address that will not do.
    }
    error(
        ADDRESS,
        written,
        0,
        "“" + written + "” is not the address of a site",
        "write the address of the folder that holds index.html: https://example.org/edition/");
    return "";
  }

  /** Reports a place in a value; offsets count from its beginning, in UTF-16 units. */
  private void error(String key, String value, int offset, String message, String hint) {
    int at = ConfigurationReader.offset(source, key);
    int lineEnd = source.content().indexOf('\n', at);
    String line = source.content().substring(at, lineEnd < 0 ? source.content().length() : lineEnd);
    int begins = line.indexOf(value, key.length());
    problems.error("wrong-setting", source, begins < 0 ? at : at + begins + offset, message, hint);
  }
}
