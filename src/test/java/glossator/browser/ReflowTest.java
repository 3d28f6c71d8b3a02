package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Pages fit into narrow windows, with large letters and with wide spacing. */
@BrowserTest
class ReflowTest {
  /** In CSS pixels: what WCAG 1.4.10 asks for. */
  private static final int NARROW = 320;

  private static final String LARGE = "html { font-size: 200% }";

  /** What WCAG 1.4.12 asks for. */
  private static final String SPACED =
      "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
          + " word-spacing: .16em !important } p { margin-block-end: 2em !important }";

  private static final String ADD =
      "rules => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules);"
          + " document.adoptedStyleSheets = [sheet]; }";

  @Test
  void atTheWidthOfASmallPhone(Reader reader) {
    fits(reader, NARROW, "");
  }

  @Test
  void withSpacingOfTheReadersOwn(Reader reader) {
    fits(reader, NARROW, SPACED);
    fits(reader, Screen.TABLET.width(), SPACED);
  }

  @Test
  void withLettersTwiceAsLarge(Reader reader) {
    fits(reader, Screen.PHONE.width(), LARGE);
    fits(reader, Screen.DESK.width(), LARGE);
  }

  private static void fits(Reader reader, int width, String rules) {
    Page page = reader.open("index.html", options -> options.setViewportSize(width, 800));
    for (String address : reader.edition().pageOfEveryKind()) {
      page.navigate(reader.url(address));
      page.evaluate(ADD, rules);
      Object wide = page.evaluate("document.documentElement.scrollWidth");
      assertEquals(width, wide, address + " is wider than the window");
    }
  }

  @ReaderTest(from = Origin.FILE, at = Screen.PHONE)
  void theWaysStandBehindAButtonThatNeedsNoScript(Reader reader) {
    Page page = reader.withoutScripts().open("article/introduction.html");
    Locator ways = page.locator("#site-nav");
    assertThat(ways).isHidden();
    page.locator(".site-header > .menu").tap();
    assertThat(ways).isVisible();
    page.keyboard().press("Escape");
    assertThat(ways).isHidden();
    page.locator(".site-header > .menu").tap();
    ways.locator("a[href$='people/index.html']").tap();
    assertThat(page.locator("h1")).hasText("People");
  }
}
