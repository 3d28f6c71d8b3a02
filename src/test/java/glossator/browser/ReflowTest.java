package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages fit into narrow windows, with large letters and with wide spacing. */
@BrowserTest
class ReflowTest {
  private static final String LARGE = "html { font-size: 200% }";

  /** What WCAG 1.4.12 asks for. */
  private static final String SPACED =
      "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
          + " word-spacing: .16em !important } p { margin-block-end: 2em !important }";

  /**
   * What a page has to bear.
   *
   * @param width of the window, in CSS pixels
   * @param rules of the reader's own
   */
  private record Strain(int width, String rules) {}

  /** 320 is what WCAG 1.4.10 asks for. */
  private static final List<Strain> STRAINS =
      List.of(
          new Strain(320, ""),
          new Strain(320, SPACED),
          new Strain(820, SPACED),
          new Strain(390, LARGE),
          new Strain(1440, LARGE));

  private static final String ADD =
      "rules => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules);"
          + " document.adoptedStyleSheets = [sheet]; }";

  @Test
  void everyKindOfPageFitsItsWindow(Reader reader) {
    Page page = reader.open("index.html");
    List<String> wide = new ArrayList<>();
    for (String address : reader.edition().pageOfEveryKind()) {
      page.navigate(reader.url(address));
      for (Strain strain : STRAINS) {
        page.setViewportSize(strain.width(), 800);
        page.evaluate(ADD, strain.rules());
        int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > strain.width()) {
          wide.add(address + " is " + width + " px wide: " + strain);
        }
      }
    }
    assertEquals(List.of(), wide);
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
