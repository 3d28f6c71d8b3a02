package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Light or dark, and the size of letters, as the reader wants them. */
@BrowserTest
class ReadingSettingsTest {
  private static final String SECTION = "article/introduction.html";
  private static final String LIGHT = "rgb(253, 251, 246)";
  private static final String DARK = "rgb(26, 25, 23)";

  private static Locator button(Page page) {
    return page.locator("#tool-reading");
  }

  private static Locator choice(Page page, String name, String value) {
    return page.locator("#reading-settings input[name=%s][value='%s']".formatted(name, value));
  }

  private static Object paper(Page page) {
    return page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  }

  private static double letters(Page page) {
    String size = "parseFloat(getComputedStyle(document.querySelector('.text > p')).fontSize)";
    return ((Number) page.evaluate(size)).doubleValue();
  }

  @ReaderTest
  void aChoiceIsRememberedOnTheNextPage(Reader reader) {
    Page page = reader.open(SECTION);
    double before = letters(page);
    assertEquals(LIGHT, paper(page));
    button(page).click();
    choice(page, "theme", "dark").check();
    choice(page, "size", "4").check();
    assertEquals(DARK, paper(page));
    page.navigate(reader.url("article/the-skills.html"));
    assertThat(button(page)).isVisible();
    assertEquals(DARK, paper(page));
    assertEquals(1.25 * before, letters(page), 0.1);
    button(page).click();
    assertThat(choice(page, "theme", "dark")).isChecked();
    assertThat(choice(page, "size", "4")).isChecked();
  }

  @Test
  void theSystemDecidesUntilTheReaderDoesAndAgainAfterwards(Reader reader) {
    Page page = reader.dark().open(SECTION);
    assertEquals(DARK, paper(page));
    button(page).click();
    choice(page, "theme", "light").check();
    assertEquals(LIGHT, paper(page));
    choice(page, "theme", "auto").check();
    assertEquals(DARK, paper(page));
  }

  @Test
  void theKeyboardIsEnough(Reader reader) {
    Page page = reader.open(SECTION);
    Locator panel = page.locator("#reading-settings");
    button(page).focus();
    page.keyboard().press("Enter");
    assertThat(panel).isVisible();
    assertThat(button(page)).hasAttribute("aria-expanded", "true");
    page.keyboard().press("Tab");
    assertThat(choice(page, "theme", "auto")).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertEquals(DARK, paper(page));
    page.keyboard().press("Tab");
    page.keyboard().press("ArrowRight");
    assertThat(choice(page, "size", "3")).isChecked();
    page.keyboard().press("Escape");
    assertThat(panel).isHidden();
    assertThat(button(page)).isFocused();
  }

  @Test
  void thePanelClosesWhenTheReaderGoesElsewhere(Reader reader) {
    Page page = reader.open(SECTION);
    Locator panel = page.locator("#reading-settings");
    button(page).click();
    page.locator("h1").click();
    assertThat(panel).isHidden();
    button(page).click();
    page.locator(".breadcrumbs a").first().focus();
    assertThat(panel).isHidden();
  }

  @Test
  void aBrowserThatKeepsNothingHoldsTheChoiceForThePage(Reader reader) {
    Page page = reader.open("index.html");
    page.addInitScript(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('none'); } })");
    page.navigate(reader.url(SECTION));
    button(page).click();
    choice(page, "theme", "dark").check();
    assertEquals(DARK, paper(page));
  }

  @Test
  void whatIsNoChoiceOfOursIsNone(Reader reader) {
    Page page = reader.open(SECTION);
    for (String kept : new String[] {"[", "null", "7", "{\"theme\":\"<\",\"size\":\"9\"}"}) {
      page.evaluate("kept => localStorage.setItem('glossator.reading', kept)", kept);
      page.reload();
      assertThat(button(page)).isVisible();
      assertThat(page.locator("html[data-theme], html[data-size]")).hasCount(0);
    }
  }

  @ReaderTest
  void nothingMovesWhileAPageLoads(Reader reader) {
    Page page = reader.open("index.html");
    page.addInitScript(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach("
            + "each => { window.shift += each.value; })).observe({type: 'layout-shift', buffered:"
            + " true})");
    page.navigate(reader.url(SECTION));
    assertThat(button(page)).isVisible();
    Waiting.until(page, "() => performance.getEntriesByName('first-contentful-paint').length > 0");
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
    // A busy browser may paint a header of which it has read half; see WeightTest.
    assertEquals(0.0, ((Number) page.evaluate("window.shift")).doubleValue(), 0.002);
  }

  @Test
  void withoutScriptsTheSystemDecidesAndThereIsNoButton(Reader reader) {
    Page page = reader.dark().withoutScripts().open(SECTION);
    assertThat(button(page)).isHidden();
    assertThat(page.locator("#reading-settings")).isHidden();
    assertEquals(DARK, paper(page));
    assertTrue(letters(page) > 18);
  }
}
