package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import glossator.serve.RunningPreview;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees of a preview while writing. */
@BrowserTest
class PreviewTest {
  private static final String TEXT = "content/article/1-arrival.md";

  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");
  private RunningPreview preview;
  private final List<Page> open = new ArrayList<>();

  @BeforeEach
  void start() throws Exception {
    edition = RunningPreview.write(temporary.resolve("edition"));
    StringBuilder text = new StringBuilder("# Arrival\n\n");
    for (int i = 1; i <= 60; i++) {
      text.append("Paragraph number ")
          .append(i)
          .append(" of the text. {#p")
          .append(i)
          .append("}\n\n");
    }
    RunningPreview.file(edition.resolve(TEXT), text.toString());
    preview = RunningPreview.of(edition);
  }

  @AfterEach
  void end() throws Exception {
    // Else the browser complains that nobody answers any more.
    open.forEach(page -> page.navigate("about:blank"));
    preview.close();
  }

  private Page open(Reader reader, String address) {
    Page page =
        reader
            .from(Origin.HTTP)
            .expecting("asks another host: http://127.0.0.1:")
            .open("index.html");
    open.add(page);
    page.navigate(preview.url(address));
    page.evaluate("() => { window.same = true; }");
    return page;
  }

  private void edit(String what, String with) throws Exception {
    Path file = edition.resolve(TEXT);
    RunningPreview.file(file, Files.readString(file).replace(what, with));
  }

  private static double top(Locator locator) {
    return locator.boundingBox().y;
  }

  @Test
  void theReaderStaysAtTheSameWords(Reader reader) throws Exception {
    Page page = open(reader, "article/arrival.html");
    Locator here = page.locator("#p40");
    here.evaluate(
        "each => scrollTo({ top: each.getBoundingClientRect().top + scrollY - 100, behavior: 'instant' })");
    double before = top(here);
    edit("number 3 of", "number 3 " + "and very much more ".repeat(60) + "of");
    assertThat(page.locator("#p3")).containsText("and very much more");
    Waiting.until(
        page,
        "() => window.same === undefined && document.readyState === 'complete' && scrollY > 0");
    page.waitForTimeout(100);
    assertEquals(before, top(here), 2, "p40 has moved on the screen");
  }

  @Test
  void aStyleSheetIsSwappedAndThePageStays(Reader reader) throws Exception {
    Page page = open(reader, "article/arrival.html");
    RunningPreview.file(edition.resolve("assets/css/local.css"), "h1 { color: rgb(1, 2, 3) }\n");
    assertThat(page.locator("h1")).hasCSS("color", "rgb(1, 2, 3)");
    assertEquals(true, page.evaluate("() => window.same"), "the page was loaded again");
    RunningPreview.file(edition.resolve("assets/css/local.css"), "h1 { color: rgb(4, 5, 6) }\n");
    assertThat(page.locator("h1")).hasCSS("color", "rgb(4, 5, 6)");
    assertThat(page.locator("link[href*='css/local.css']")).hasCount(1);
    assertEquals(true, page.evaluate("() => window.same"), "the page was loaded again");
  }

  @Test
  void aPageThatHasNotChangedStays(Reader reader) throws Exception {
    Page page = open(reader, "people/ole-berg.html");
    edit("number 3 of", "number three of");
    Page other = open(reader, "article/arrival.html");
    assertThat(other.locator("#p3")).containsText("number three");
    assertEquals(true, page.evaluate("() => window.same"), "the page was loaded again");
    edit("number 4 of", "Ole Berg’s number 4 of");
    assertThat(page.locator("main")).containsText("Ole Berg’s number 4");
    assertEquals(null, page.evaluate("() => window.same"));
    assertThat(other.locator("#p4")).containsText("Ole Berg’s number 4");
  }

  @Test
  void problemsAreShownOverThePageUntilTheyAreMended(Reader reader) throws Exception {
    Page page = open(reader, "article/arrival.html");
    edit("number 3 of", "number 3 [[nobody]] of");
    Locator box = page.locator("glossator-preview .problems");
    assertThat(box).isVisible();
    assertThat(box.locator(".place")).hasText("content/article/1-arrival.md:7:20");
    assertThat(box.locator(".message")).hasText("no entry has the id “nobody”");
    assertThat(box.locator(".hint")).isVisible();
    assertThat(box).hasCSS("position", "fixed");
    assertThat(page.locator("#p3")).containsText("number 3 of");
    assertEquals(true, page.evaluate("() => window.same"), "the page was loaded again");
    page.keyboard().press("Escape");
    assertThat(box).hasCount(0);
    page.reload();
    assertThat(box).isVisible();
    edit(" [[nobody]]", " at last");
    assertThat(page.locator("#p3")).containsText("number 3 at last");
    assertThat(box).hasCount(0);
  }

  @Test
  void aNewPageAppearsWhereThereWasNone(Reader reader) throws Exception {
    Page page =
        reader
            .from(Origin.HTTP)
            .expecting("127.0.0.1") // and the browser complains that there is nothing
            .open("index.html");
    page.navigate(preview.url("people/anna.html"));
    assertTrue(page.content().contains("There is nothing at this address"));
    RunningPreview.file(
        edition.resolve("content/people/anna.md"), "---\nname: Anna\nsummary: So.\n---\n");
    assertThat(page.locator("h1")).hasText("Anna");
  }
}
