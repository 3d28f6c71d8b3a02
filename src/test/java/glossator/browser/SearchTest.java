package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The search, in the dialog over a page and on its own page. */
@BrowserTest
class SearchTest {
  private static final String SECTION = "article/the-skills.html";
  private static final String SEARCH = "search.html";

  private static Locator field(Page page) {
    return page.locator("#search-field");
  }

  private static Locator results(Page page) {
    return page.locator(".search-results a");
  }

  private static Locator status(Page page) {
    return page.locator(".search-status");
  }

  private static void focused(Locator locator) {
    assertThat(locator).isFocused();
  }

  @ReaderTest
  void theKeyboardAloneFindsAPersonAndGoesThere(Reader reader) {
    Page page = reader.open(SECTION);
    page.keyboard().press("/");
    focused(field(page));
    page.keyboard().type("eagleb");
    assertThat(results(page).first()).hasText("Lawrence Eagleburger");
    assertThat(page.locator(".search-results .search-kind").first()).hasText("Person");
    page.keyboard().press("ArrowDown");
    focused(results(page).first());
    page.keyboard().press("ArrowDown");
    focused(results(page).nth(1));
    page.keyboard().press("End");
    focused(results(page).last());
    page.keyboard().press("Home");
    focused(results(page).first());
    page.keyboard().press("ArrowUp");
    focused(field(page));
    page.keyboard().press("Enter");
    focused(results(page).first());
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/people/lawrence-eagleburger\\.html$"));
  }

  @Test
  void escapeGivesThePageBackAsItWas(Reader reader) {
    Page page = reader.open(SECTION);
    page.locator("#tool-search").focus();
    page.keyboard().press("Enter");
    focused(field(page));
    page.keyboard().type("rabin");
    assertThat(results(page).first()).isVisible();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Escape");
    assertThat(page.locator(".search-dialog")).isHidden();
    focused(page.locator("#tool-search"));
    assertTrue(page.url().endsWith(SECTION));
    page.keyboard().press("/");
    focused(field(page));
    assertEquals("rabin", page.evaluate("getSelection().toString()"));
  }

  @Test
  void aLetterTypedOnAResultGoesToTheField(Reader reader) {
    Page page = reader.open(SECTION);
    page.keyboard().press("/");
    page.keyboard().type("rab");
    assertThat(results(page).first()).isVisible();
    page.keyboard().press("ArrowDown");
    page.keyboard().type("in");
    assertThat(field(page)).hasValue("rabin");
    focused(field(page));
  }

  @ReaderTest(at = Screen.PHONE)
  void aTapOpensTheSearchAndAnotherFollowsAResult(Reader reader) {
    Page page = reader.open(SECTION);
    page.locator("#tool-search").tap();
    assertThat(page.locator(".search-dialog")).isVisible();
    field(page).fill("second term");
    Locator note = page.locator(".search-results li").filter(kind("Note")).locator("a").first();
    note.tap();
    page.waitForURL(Pattern.compile(".*#n-.*"));
    assertThat(page.locator(".note:target")).isVisible();
    page.goBack();
    page.locator("#tool-search").tap();
    page.locator(".search-close").tap();
    assertThat(page.locator(".search-dialog")).isHidden();
  }

  private static Locator.FilterOptions kind(String kind) {
    return new Locator.FilterOptions().setHasText(Pattern.compile("\\b" + kind + "\\b"));
  }

  @Test
  void aResultOnTheSamePageClosesTheDialog(Reader reader) {
    Page page = reader.open(SECTION);
    page.keyboard().press("/");
    page.keyboard().type("Eagleburger");
    page.locator(".search-results a", new Page.LocatorOptions().setHasText("¶9")).click();
    assertThat(page.locator(".search-dialog")).isHidden();
    assertTrue(page.url().endsWith(SECTION + "#p9"));
  }

  @ReaderTest
  void theAddressHoldsTheQueryAndTheKind(Reader reader) {
    Page page = reader.open(SEARCH + "?q=rabin&kind=note");
    assertThat(field(page)).hasValue("rabin");
    assertThat(page.locator("[data-kind=note]")).hasAttribute("aria-pressed", "true");
    assertThat(page.locator(".search-results .search-kind").first())
        .containsText(Pattern.compile("^Note"));
    String notes = page.locator("[data-kind=note] .count").textContent();
    assertEquals(notes, String.valueOf(results(page).count()));
    page.locator("[data-kind=person]").click();
    assertThat(page.locator(".search-results .search-kind").first()).hasText("Person");
    field(page).fill("land swaps");
    assertThat(status(page)).hasText(Pattern.compile("result"));
    page.waitForURL(Pattern.compile(".*/search\\.html\\?q=land\\+swaps&kind=person$"));
    page.locator("[data-kind='']").click();
    assertThat(results(page).first()).hasText("land swaps");
    page.waitForURL(Pattern.compile(".*/search\\.html\\?q=land\\+swaps$"));
    page.reload();
    assertThat(results(page).first()).hasText("land swaps");
  }

  @Test
  void theLinkInTheToolsIsARealOne(Reader reader) {
    Page page = reader.withoutScripts().open(SECTION);
    page.locator("#tool-search").click();
    page.waitForURL(Pattern.compile(".*/search\\.html$"));
  }

  @ReaderTest
  void withoutScriptsThereAreListsInstead(Reader reader) {
    Page page = reader.withoutScripts().open(SEARCH);
    assertThat(page.locator("main noscript p")).isVisible();
    assertThat(field(page)).hasCount(0);
    assertThat(page.locator("main a[href='people/index.html']")).isVisible();
    assertThat(page.locator("main a[href='events/index.html']")).isVisible();
    assertThat(page.locator("main a[href='bibliography.html']")).isVisible();
  }

  @Test
  void theSlashIsALetterWhereOneWritesAndCanBeSwitchedOff(Reader reader) {
    Page page = reader.from(Origin.HTTP).open(SECTION);
    page.keyboard().press("/");
    page.keyboard().type("9/11");
    assertThat(field(page)).hasValue("9/11");
    field(page).fill("");
    page.locator(".search-slash").uncheck();
    page.keyboard().press("Escape");
    page.keyboard().press("/");
    assertThat(page.locator(".search-dialog")).isHidden();
    page.reload();
    page.keyboard().press("/");
    assertThat(page.locator(".search-dialog")).hasCount(0);
    page.locator("#tool-search").click();
    page.locator(".search-slash").check();
    page.keyboard().press("Escape");
    page.keyboard().press("/");
    assertThat(page.locator(".search-dialog")).isVisible();
  }

  @Test
  void whatWasFoundIsSaidAndMarked(Reader reader) {
    Page page = reader.open(SEARCH);
    field(page).fill("negotiating");
    assertThat(status(page)).hasText(Pattern.compile("^\\d+ results$"));
    assertThat(status(page)).hasAttribute("role", "status");
    List<String> marked = page.locator(".search-results mark").allTextContents();
    assertFalse(marked.isEmpty());
    assertTrue(marked.stream().allMatch(word -> word.matches("(?i)negotiat\\w*")), marked + "");
    field(page).fill("negotiating zzzz");
    assertThat(status(page)).hasText("Nothing was found.");
    assertThat(results(page)).hasCount(0);
    field(page).fill("");
    assertThat(status(page)).isEmpty();
  }

  @Test
  void moreResultsComeBehindTheFirstTen(Reader reader) {
    Page page = reader.open(SEARCH + "?q=peace");
    assertThat(results(page)).hasCount(10);
    page.locator(".search-more").click();
    assertThat(results(page)).hasCount(20);
    focused(results(page).nth(10));
  }

  @Test
  void nothingIsLoadedBeforeItIsAskedFor(Reader reader) {
    Page page = reader.open(SECTION);
    String scripts = "[...document.scripts].filter(s => /search[-/]/.test(s.src)).length";
    assertEquals(0, page.evaluate(scripts));
    page.keyboard().press("/");
    page.keyboard().type("kerry");
    assertThat(results(page).first()).hasText("John Kerry");
    assertTrue(((Integer) page.evaluate(scripts)) > 0);
  }
}
