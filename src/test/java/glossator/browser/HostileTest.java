package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever writes an edition runs no script of theirs in a reader's browser: not with HTML in
 * Markdown, not with any value of any file. Each page is opened, everything on it is pressed,
 * pointed at and focused, and whatever calls {@code xss()}, asks something, or leads elsewhere is
 * told of.
 */
@BrowserTest
class HostileTest {
  /** What browsers say of scripts and pictures that they did not load. */
  private static final List<String> REFUSALS =
      List.of(
          "Content Security Policy",
          "Content-Security-Policy",
          "ERR_FILE_NOT_FOUND",
          "status of 404",
          "Not allowed to load local resource",
          "ERR_BLOCKED_BY_CSP");

  private static final String WATCH =
      """
      window.ran = [];
      window.xss = () => { window.ran.push('xss'); };
      for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
        window[name] = () => { window.ran.push(name); };
      }
      """;

  /** The events do not bubble, so that they are the element's and no business of the theme. */
  private static final String PROVOKE =
      """
      () => {
        const runs = /^\\s*(javascript|vbscript|data):/i;
        addEventListener('click', event => {
          const link = event.target.closest('a');
          const button = event.target.closest('button');
          const address = link?.getAttribute('href') || button?.getAttribute('formaction')
            || button?.form?.getAttribute('action') || '';
          if (!runs.test(address)) { event.preventDefault(); }
        }, true);
        const names = ['pointerover', 'mouseover', 'mouseenter', 'mousemove', 'focus', 'click',
          'toggle', 'copy', 'load', 'error', 'start', 'begin'];
        for (const element of document.querySelectorAll('body, body *')) {
          for (const name of names) {
            const Kind = name === 'click' ? MouseEvent : Event;
            element.dispatchEvent(new Kind(name, { cancelable: true }));
          }
        }
      }
      """;

  @TempDir private Path folder = Path.of("");

  /**
   * One to whom the browser may say that it refused something, or where HTML is left as it is
   * written whatever it likes: such HTML can break the theme, and pages ask for what the policy
   * then stops.
   */
  private static Reader unmoved(Reader reader, boolean bears) {
    return new Reader(
        reader.browser(),
        reader.edition(),
        reader.origin(),
        reader.screen(),
        reader.colours(),
        reader.scripts(),
        bears ? List.of("") : REFUSALS);
  }

  /** What ran on each page of an edition. */
  private static List<String> provoke(Reader reader, List<String> addresses) {
    Page page = reader.open("index.html");
    page.addInitScript(WATCH);
    List<String> ran = new ArrayList<>();
    page.onDialog(
        dialog -> {
          ran.add(page.url() + " asks " + dialog.message());
          dialog.dismiss();
        });
    page.onRequestFailed(
        request -> {
          boolean refused = request.failure().contains("csp");
          if (!refused && request.url().matches("(https?:)?//[^/]*evil.*")) {
            ran.add(page.url() + " asks " + request.url());
          }
        });
    page.onPopup(popup -> ran.add(page.url() + " opens " + popup.url()));
    for (String address : addresses) {
      String url = reader.url(address);
      page.navigate(url);
      page.evaluate(PROVOKE);
      page.waitForTimeout(20);
      assertEquals(url, page.url().replaceFirst("[?#].*", ""), "the page leads elsewhere");
      ((List<?>) page.evaluate("window.ran")).forEach(each -> ran.add(url + " runs " + each));
      if (reader.expected() == REFUSALS) {
        assertEquals(1, page.frames().size(), url + " holds a frame");
      }
    }
    return ran;
  }

  /** What is left as it is written may break the page around it, so that each stands alone. */
  private static List<String> addresses(Reader reader, String mode) {
    return mode.equals("allow")
        ? reader.edition().sections()
        : List.of("article/index.html", "book.html");
  }

  private void nothingRuns(Reader anyone, String mode, List<String> pieces) throws IOException {
    Path edition = HostileEdition.ofPieces(folder.resolve(mode), mode, pieces);
    Reader reader = unmoved(anyone, mode.equals("allow")).reading(edition);
    for (Origin origin : Origin.values()) {
      assertEquals(List.of(), provoke(reader.from(origin), addresses(reader, mode)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sanitize", "escape", "allow"})
  void nothingRunsOfOurPieces(String mode, Reader reader) throws IOException {
    nothingRuns(reader, mode, HostileEdition.ownPieces());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sanitize", "escape", "allow"})
  void nothingRunsOfThePiecesOfOthers(String mode, Reader reader) throws IOException {
    List<String> pieces = HostileEdition.foreignPieces();
    assumeFalse(pieces.isEmpty(), HostileEdition.missing());
    nothingRuns(reader, mode, pieces);
  }

  @Test
  void nothingRunsOfAnyValue(Reader anyone) throws IOException {
    Reader reader = unmoved(anyone, false).reading(HostileEdition.ofFields(folder));
    for (Origin origin : Origin.values()) {
      assertEquals(List.of(), provoke(reader.from(origin), reader.edition().pageOfEveryKind()));
    }
  }

  /** The values are there, and would run if they were not escaped. */
  @Test
  void everyValueIsShownAsItIsWritten(Reader anyone) throws IOException {
    Reader reader = unmoved(anyone, false).reading(HostileEdition.ofFields(folder));
    Page page = reader.open("people/anna-pilot.html");
    String words = page.locator("main").innerText();
    for (String field : List.of("summary", "role", "alias", "name", "office", "A body", "entry")) {
      assertTrue(words.contains(field + HostileEdition.PAYLOAD), field);
    }
  }

  @Test
  void theSearchShowsWhatItFindsAsItIsWritten(Reader anyone) throws IOException {
    Reader reader = unmoved(anyone, false).reading(HostileEdition.ofFields(folder));
    Page page = reader.open("search.html");
    page.addInitScript(WATCH);
    page.navigate(reader.url("search.html?q=%3Cscript%3Exss()%3C/script%3E%20pilot"));
    page.locator("main a", new Page.LocatorOptions().setHasText("script")).first().waitFor();
    assertEquals(List.of(), page.evaluate("window.ran"));
  }

  /** So that the watch above is known to see what it watches for. */
  @Test
  void theWatchSeesWhatRuns(Reader anyone) throws IOException {
    Path edition =
        HostileEdition.ofPieces(folder, "allow", List.of("<script src=\"xss.js\"></script>"));
    java.nio.file.Files.writeString(edition.resolve("content/article/xss.js"), "xss();\n");
    Reader reader = unmoved(anyone, false).reading(edition);
    String address = "article/piece0.html";
    List<String> ran = provoke(reader, List.of(address));
    assertEquals(List.of(reader.url(address) + " runs xss"), ran);
  }
}
