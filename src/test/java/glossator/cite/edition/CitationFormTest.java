package glossator.cite.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import glossator.model.Contributor;
import glossator.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every form of citation, whole, against {@code src/test/resources/citing}; italics stand between
 * asterisks. With {@code -Dglossator.regenerate=true} the files are rewritten for review.
 */
class CitationFormTest {
  private static final Path EXPECTED = Path.of("src/test/resources/citing");

  @Test
  void severalEditors() throws IOException {
    Publication publication =
        Cited.publication("Ole Berg", "Sarah Holm; Charles de Gaulle", "1.2", "2026-11-22");
    compare("several-editors", publication);
  }

  @Test
  void anInstitutionAndNoAuthor() throws IOException {
    compare("institution", Cited.publication("", "{Harbour & Coast Board}", "", "2026-09"));
  }

  @Test
  void threeAuthorsAndNoDate() throws IOException {
    String authors = "King, Martin Luther, Jr.; Jean-Paul Lind; Ås, Vera";
    compare("undated", Cited.publication(authors, "", "", ""));
  }

  @Test
  void nobodyAndNothing() throws IOException {
    compare("nobody", Cited.publication("", "", "2_beta", "2026"));
  }

  @Test
  void manyNames() throws IOException {
    String names = "A. Ba; C. De; E. Fu; G. Hi; J. Ko; L. Mu; N. Po";
    compare("many-names", Cited.publication(names, names, "1", "2026-05-01"));
  }

  /** So that a pattern can be made of the first page, and used for all. */
  @Test
  void whatIsByTheSameAuthorsIsCitedAlikeButForItsPlaces() {
    for (String version : List.of("", "1.2")) {
      for (String authors : List.of("Ole Berg", "")) {
        for (String date : List.of("2026-11-22", "")) {
          Publication publication = Cited.publication(authors, "Sarah Holm", version, date);
          for (CitationForm form : CitationForm.values()) {
            Citable odd =
                Cited.part(publication, publication.authors(), "“A” \\ {of} <it>?", "odd.html");
            Citable section = Cited.section(publication);
            assertEquals(form.of(section), form.of(odd));
            assertEquals(form.of(section), form.of(Cited.withoutAddress(section)));
          }
        }
      }
    }
  }

  @Test
  void titlesWithMarksOfTheirOwn() throws IOException {
    Publication publication = Cited.publication("Ole Berg", "Sarah Holm", "1", "2026");
    StringBuilder out = new StringBuilder();
    for (String title :
        List.of("What “storm”?", "The “storm”", "“A” & 50% {of} it_ \\ ~^", "Gone…")) {
      List<Contributor> authors = publication.authors();
      forms(Cited.part(publication, authors, title, "article/storm.html"), out);
    }
    compare("titles", out.toString());
  }

  private static void compare(String name, Publication publication) throws IOException {
    StringBuilder out = new StringBuilder();
    forms(Cited.whole(publication), out);
    forms(Cited.section(publication), out);
    forms(Cited.entry(publication), out);
    forms(Cited.withoutAddress(Cited.section(publication)), out);
    compare(name, out.toString());
  }

  private static void forms(Citable cited, StringBuilder out) {
    String what = cited.isWhole() ? "the edition" : cited.title();
    out.append("=== ").append(what).append(cited.address().isEmpty() ? ", nowhere" : "");
    out.append('\n');
    for (CitationForm form : CitationForm.values()) {
      out.append(form.id()).append(form.isRecord() ? ":\n" : ": ");
      out.append(Cited.shown(form, cited).stripTrailing()).append('\n');
    }
    out.append('\n');
  }

  private static void compare(String name, String actual) throws IOException {
    Path file = EXPECTED.resolve(name + ".txt");
    String expected = Files.exists(file) ? Files.readString(file) : "";
    if (!expected.equals(actual) && "true".equals(System.getProperty("glossator.regenerate"))) {
      Files.writeString(file, actual);
      fail("regenerated; review the diff");
    }
    assertEquals(expected, actual);
  }
}
