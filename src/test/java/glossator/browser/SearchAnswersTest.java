package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, and that it is where the search says. */
@BrowserTest
class SearchAnswersTest {
  private static final Path FRENCH = Path.of("src/test/resources/editions/search/edition");

  private static final String READY =
      """
      async () => {
        document.getElementById('search-here') || document.getElementById('tool-search').click();
        while (!window.glossator.search.ask) await new Promise(next => setTimeout(next, 5));
      }""";

  private static final String ASK =
      """
      async query => (await glossator.search.ask(query, '', 500)).results
        .map(each => each.page + (each.anchor && '#' + each.anchor))""";

  private static Page open(Reader reader) {
    Page page = reader.open("search.html");
    page.evaluate(READY);
    return page;
  }

  private static List<String> ask(Page page, String query) {
    List<String> found = new ArrayList<>();
    ((List<?>) page.evaluate(ASK, query)).forEach(each -> found.add(String.valueOf(each)));
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "eagleburger, people/lawrence-eagleburger.html",
        "Lawrence Eag, people/lawrence-eagleburger.html",
        "EAGLEBURGER LAWRENCE , people/lawrence-eagleburger.html",
        "abu mazen, people/mahmoud-abbas.html",
        "two-state, terms/two-state-solution.html",
        "“two-state solution”, terms/two-state-solution.html",
        "שמעון, people/shimon-peres.html",
        "jerusalem, places/jerusalem.html",
        "kerry’s, people/john-kerry.html",
        "kerry's, people/john-kerry.html"
      })
  void namesComeFirst(String query, String address, Reader reader) {
    assertEquals(address, ask(open(reader), query).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "cheval , article/le-depart.html#p1",
        "chevaux , article/le-depart.html#essay-2",
        "PECHEUR , article/le-retour.html#p3",
        "pêcheurs , article/le-depart.html#n-p1-gardait-la-porte",
        "homme , article/le-depart.html#p1",
        "l’homme , article/le-depart.html#p1",
        "l'homme , article/le-depart.html#p1",
        "appelait , article/le-depart.html#p1",
        "\"la montagne à Jérusalem\", article/le-depart.html#p2",
        "\"ne traversa plus\", article/le-retour.html#p3",
        "\"plus la mont, article/le-retour.html#p3",
        "\"le pont\", article/le-retour.html#p3",
        "pecheu*, article/le-retour.html#p3",
        "1867, events/la-traversee.html",
        "mai 23, article/le-retour.html#le-retour-1",
        "elie , people/elie-sarfati.html",
        "sarfati é, people/elie-sarfati.html",
        "carnetiste, people/elie-sarfati.html",
        "אליהו, people/elie-sarfati.html",
        "ירושלים, places/jerusalem.html",
        "يوسف, people/yossef.html",
        "القدس, places/jerusalem.html",
        "j, places/jerusalem.html"
      })
  void whatIsMeantIsFound(String query, String address, Reader reader) {
    List<String> found = ask(open(reader.reading(FRENCH)), query);
    assertTrue(found.contains(address), query + " finds " + found);
  }

  @Test
  void whatIsNotMeantIsNot(Reader reader) {
    Page page = open(reader.reading(FRENCH));
    assertEquals(List.of(), ask(page, "\"montagne la\""));
    assertEquals(List.of(), ask(page, "\"chevaux de Yossef\""));
    assertEquals(List.of(), ask(page, "mules cheval "));
    assertEquals(List.of(), ask(page, "\"jérusalem il arriva\""));
    assertEquals(List.of(), ask(page, "…"));
  }

  @Test
  void everyResultLeadsToAFileAndAnId(Reader reader) throws IOException {
    Page page = open(reader);
    Map<String, Document> pages = new HashMap<>();
    List<String> lost = new ArrayList<>();
    int checked = 0;
    List<String> queries = new ArrayList<>(List.of("\"of the\"", "\"in the\"", "the ", "19", "20"));
    for (char letter = 'a'; letter <= 'z'; letter++) {
      queries.add(letter + "e");
      queries.add(letter + "a");
      queries.add(letter + "o");
    }
    for (String query : queries) {
      for (String address : ask(page, query)) {
        String file = address.replaceFirst("#.*", "");
        Path path = reader.edition().folder().resolve(file);
        if (!pages.containsKey(file) && Files.isRegularFile(path)) {
          pages.put(file, Jsoup.parse(path.toFile(), "UTF-8"));
        }
        Document there = pages.get(file);
        String id = address.contains("#") ? address.substring(address.indexOf('#') + 1) : "main";
        if (there == null || there.getElementById(id) == null) {
          lost.add(address);
        }
        checked++;
      }
    }
    assertEquals(List.of(), lost);
    assertTrue(checked > 2_000, checked + " results");
  }

  @Test
  void aSmallEditionHasItsWholeIndexInOneFile(Reader reader) {
    Reader french = reader.reading(FRENCH);
    ask(open(french), "\"le pont\"");
    String[] files = french.edition().folder().resolve("search").toFile().list();
    assertEquals(List.of("index.js"), List.of(files == null ? new String[0] : files));
  }
}
