package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.build.Changes;
import glossator.build.EditionSession;
import glossator.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A preview makes the pages that a change concerns, and no others. Each page has the time in it at
 * which it was made, by which it is seen that it was, though it be the same.
 */
class MadePagesTest {
  private static final String ENTRY = "content/people/anna-vesterlund.md";
  private static final String STAMP = "<!-- made at \\d+ -->";

  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");
  private Path site = Path.of("");
  private Optional<EditionSession> session = Optional.empty();

  @BeforeEach
  void build() throws Exception {
    edition = temporary.resolve("edition");
    site = temporary.resolve("site");
    Fixture.copy(Fixture.folder("editions").resolve("everything").resolve("edition"), edition);
    String layout = Files.readString(Path.of("templates", "lib", "layout.ftlh"));
    assertTrue(layout.contains("</body>"), layout);
    Fixture.write(
        edition,
        "templates/lib/layout.ftlh",
        layout.replace("</body>", "<!-- made at ${.now?long?c} --></body>"));
    session = Optional.of(new EditionSession(edition, Optional.of(site), Progress.SILENT));
    update(Changes.UNKNOWN);
  }

  private void update(Changes changes) throws Exception {
    EditionSession open = session.orElseThrow();
    EditionSession.Update update = open.update(changes, Set.of());
    while (update.pending()) {
      update = open.settle(() -> false).orElseThrow();
    }
    assertTrue(update.report().done(), update.report().problems()::toString);
  }

  private Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>(Snapshot.of(site).files());
    pages.keySet().removeIf(name -> !name.endsWith(".html"));
    return pages;
  }

  /** Changes a file, follows, and says which pages were made; none of them is as it was. */
  private Set<String> made(String file, String from, String to) throws Exception {
    Map<String, String> before = pages();
    String text = Files.readString(edition.resolve(file));
    assertTrue(text.contains(from), text);
    Path changed = Fixture.write(edition, file, text.replace(from, to));
    update(Changes.exactly(Set.of(changed)));
    Set<String> made = new TreeSet<>();
    pages()
        .forEach(
            (page, now) -> {
              String then = before.getOrDefault(page, "");
              if (!now.equals(then)) {
                made.add(page);
                assertNotEquals(then.replaceAll(STAMP, ""), now.replaceAll(STAMP, ""), page);
              }
            });
    return made;
  }

  @Test
  void wordsThatNobodyQuotes() throws Exception {
    assertEquals(
        Set.of("article/arrival.html", "article/index.html", "book.html"),
        made("content/article/1-arrival.md", "The cook kept the stove", "The cook kept a stove"));
  }

  @Test
  void wordsThatAnEntryQuotes() throws Exception {
    assertEquals(
        Set.of(
            "article/arrival.html", "article/index.html", "book.html", "places/lind-harbour.html"),
        made("content/article/1-arrival.md", "came into Lind Harbour", "came to Lind Harbour"));
  }

  @Test
  void wordsOfAnEntry() throws Exception {
    assertEquals(
        Set.of("book.html", "people/anna-vesterlund.html"),
        made(ENTRY, "She knew every rock", "She knew each rock"));
  }

  @Test
  void aName() throws Exception {
    Set<String> made = made(ENTRY, "name: Anna Vesterlund", "name: Anne Vesterlund");
    assertTrue(made.contains("people/ole-berg.html"), made::toString);
  }

  @Test
  void aSummary() throws Exception {
    Set<String> made = made(ENTRY, "summary: ", "summary: Also ");
    assertTrue(made.contains("people/index.html"), made::toString);
  }

  @Test
  void aDate() throws Exception {
    Set<String> made = made("content/events/the-storm.md", "1911-05-02/", "1911-05-01/");
    assertTrue(made.contains("events/index.html"), made::toString);
  }

  @Test
  void aStyleSheet() throws Exception {
    Fixture.write(edition, "assets/css/local.css", "p { color: red }\n");
    update(Changes.UNKNOWN);
    assertEquals(Set.of(), made("assets/css/local.css", "red", "blue"));
  }

  @Test
  void aStyleSheetThatIsWithinAnother() throws Exception {
    Fixture.write(edition, "assets/css/text.css", "p { color: red }\n");
    update(Changes.UNKNOWN);
    assertEquals(Set.of(), made("assets/css/text.css", "red", "blue"));
    String sheet = Snapshot.of(site).text("css/edition.css");
    assertTrue(sheet.contains("\np { color: blue }\n"), sheet);
  }

  @Test
  void aTemplate() throws Exception {
    String search = Files.readString(Path.of("templates", "search.ftlh"));
    Fixture.write(edition, "templates/search.ftlh", search);
    update(Changes.UNKNOWN);
    assertEquals(
        Set.of("search.html"), made("templates/search.ftlh", "<h1>", "<h1 class=\"own\">"));
  }

  /** They stand on cards, which are kept for other pages than those that had them made. */
  @Test
  void wordsOfTheProgram() throws Exception {
    String words = Files.readString(Path.of("templates", "lib", "words.ftlh"));
    Fixture.write(edition, "templates/lib/words.ftlh", words);
    update(Changes.UNKNOWN);
    made("content/article/1-arrival.md", "The cook kept the stove", "The cook kept a stove");
    Set<String> had = pagesWith("Read the entry");
    assertTrue(had.contains("article/arrival.html"), had::toString);
    Fixture.write(
        edition, "templates/lib/words.ftlh", words.replace("Read the entry", "Open the entry"));
    update(Changes.UNKNOWN);
    assertEquals(Set.of(), pagesWith("Read the entry"));
    assertEquals(had, pagesWith("Open the entry"));
  }

  private Set<String> pagesWith(String words) throws IOException {
    Map<String, String> pages = pages();
    pages.values().removeIf(page -> !page.contains(words));
    return pages.keySet();
  }
}
