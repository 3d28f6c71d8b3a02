package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of the bundled edition open, log no error, and ask nobody else for anything. */
@BrowserTest
class PagesTest {
  /** What is read, as far as it is meant to be seen before anybody does anything. */
  private static final String UNSEEN =
      """
      () => [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, th, td, figure)')]
        .filter(each => !each.closest('[hidden], dialog, [popover], details:not([open])'))
        .filter(each => each.textContent.trim() && !each.checkVisibility({visibilityProperty: true}))
        .map(each => each.outerHTML.slice(0, 200))""";

  /** Controls for the eye that nothing stands behind when no script runs. */
  private static final String DEAD =
      """
      () => [...document.querySelectorAll('button:not([popovertarget]), input, select')]
        .filter(each => each.checkVisibility({visibilityProperty: true}) && !each.form)
        .map(each => each.outerHTML.slice(0, 200))""";

  @Test
  void everyPageOpensFromTheDisk(Reader reader) {
    opens(reader, reader.edition().pages());
  }

  @Test
  void everyKindOfPageOpensFromAServer(Reader reader) {
    opens(reader.from(Origin.HTTP), reader.edition().pageOfEveryKind());
  }

  private static void opens(Reader reader, List<String> pages) {
    Page page = reader.open("index.html");
    for (String address : pages) {
      page.navigate(reader.url(address));
      assertTrue(page.locator("main h1").first().isVisible(), address);
    }
  }

  @ReaderTest(from = Origin.FILE)
  void everyKindOfPageIsWholeWithoutScripts(Reader anyone) {
    Reader reader = anyone.withoutScripts();
    Page page = reader.open("index.html");
    for (String address : reader.edition().pageOfEveryKind()) {
      page.navigate(reader.url(address));
      assertEquals(List.of(), page.evaluate(UNSEEN), address + " hides");
      assertEquals(List.of(), page.evaluate(DEAD), address + " has dead controls");
    }
  }
}
