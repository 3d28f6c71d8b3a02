package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;

/** The table of who was where, and the drawing of what an entry is connected with. */
@BrowserTest
class RelationsTest {

  @ReaderTest
  void namesAndEventsStayInSightWhileTheTableIsScrolled(Reader reader) {
    Page page = reader.open("presence.html");
    Locator region = page.locator(".presence-region");
    Locator event = page.locator("thead th").nth(1);
    Locator person = page.locator("tbody th[scope=row]").first();
    BoundingBox eventBefore = event.boundingBox();
    BoundingBox personBefore = person.boundingBox();
    region.evaluate("each => each.scrollTo(300, 400)");
    assertEquals(eventBefore.y, event.boundingBox().y, 1);
    assertEquals(eventBefore.x - 300, event.boundingBox().x, 1);
    assertEquals(personBefore.x, person.boundingBox().x, 1);
    assertEquals(
        page.viewportSize().width,
        page.evaluate("() => document.documentElement.scrollWidth"),
        "the page itself is not wider than the window");
  }

  @ReaderTest(from = Origin.FILE, at = Screen.PHONE)
  void theKeyboardScrollsTheTable(Reader reader) {
    Page page = reader.open("presence.html");
    page.locator(".presence-region").focus();
    page.keyboard().press("ArrowRight");
    Waiting.until(page, "() => document.querySelector('.presence-region').scrollLeft > 0");
  }

  @ReaderTest(from = Origin.FILE, at = Screen.DESK)
  void aCellHoldsTheWholeRole(Reader reader) {
    Page page = reader.withoutScripts().open("presence.html");
    Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText("Martin Indyk"));
    assertThat(row.locator("td:not(:empty)").last())
        .containsText("Special Envoy for Israeli-Palestinian Negotiations");
    assertThat(page.locator("thead th").first()).hasAttribute("scope", "col");
  }

  @ReaderTest(from = Origin.FILE)
  void theDrawingLeadsToWhatItShows(Reader reader) {
    Page page = reader.open("people/john-kerry.html");
    Locator hillary =
        page.locator(".diagram a").filter(new Locator.FilterOptions().setHasText("Hillary"));
    hillary.focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/people/hillary-clinton\\.html"));
  }
}
