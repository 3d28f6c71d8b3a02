package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on paper. */
@BrowserTest
class PrintTest {
  private static final Path HEBREW = Path.of("src/test/resources/editions/hebrew/edition");

  /** What is of use on a screen only. */
  private static final String FURNITURE =
      """
      () => [...document.querySelectorAll(
          'nav:not(.contents, .glossary, .search-ways), button, input, .tools, .site-footer > :not(.citing), .citing > summary, .skip, .note-close')]
        .filter(each => each.checkVisibility())
        .map(each => each.outerHTML.slice(0, 120))""";

  /** What the printed page says in a box of its margin, by the page's name and the box's. */
  private static final String TITLES =
      """
      () => Object.fromEntries([...document.styleSheets]
        .filter(sheet => sheet.href.endsWith('running-titles.css'))
        .flatMap(sheet => [...sheet.cssRules])
        .filter(rule => rule instanceof CSSPageRule)
        .flatMap(page => [...page.cssRules].map(
          box => [page.selectorText + '@' + box.name, box.style.content])))""";

  private static Page printed(Reader reader, String address) {
    Page page = reader.open(address);
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    return page;
  }

  @Test
  void furnitureStaysOnTheScreen(Reader reader) {
    Page page = printed(reader, "index.html");
    for (String address : reader.edition().pageOfEveryKind()) {
      page.navigate(reader.url(address));
      assertEquals(List.of(), page.evaluate(FURNITURE), address);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"article/index.html", "book.html"})
  void theBookBeginsWithItsTitlePageAndItsContents(String address, Reader reader) {
    Page page = printed(reader, address);
    String title = page.locator("h1").innerText();
    String words = page.locator("body").innerText();
    assertTrue(words.startsWith(title + "\n"), () -> words.substring(0, 200));
    assertTrue(page.locator(".book-title .credits").isVisible());
    assertEquals("page", style(page, ".book-title", "breakAfter"));
    assertEquals("page", style(page, ".contents", "breakAfter"));
    double contents = page.locator(".contents").boundingBox().y;
    assertTrue(contents < page.locator(".part").first().boundingBox().y);
    assertEquals("¶1–3", page.locator(".contents .count").first().innerText());
  }

  @Test
  void everySectionBeginsAPageAndIsFollowedByItsNumberedNotes(Reader reader) {
    Page page = printed(reader, "article/index.html");
    int notes = 0;
    for (var part : page.locator(".part").all()) {
      assertEquals("page", part.evaluate("part => getComputedStyle(part).breakBefore"));
      List<String> numbers = part.locator(".notes .note-number").allInnerTexts();
      List<String> markers = part.locator(".text .note-marker").allInnerTexts();
      assertTrue(numbers.containsAll(markers), () -> markers + " and " + numbers);
      assertTrue(
          part.locator(".notes .note-body").all().stream().allMatch(note -> note.isVisible()));
      notes += numbers.size();
    }
    assertEquals(page.locator(".note").count(), notes);
  }

  @Test
  void theWholeEditionHasItsGlossaryAndSaysWhereEntriesAreNamed(Reader reader) {
    Page page = printed(reader, "book.html");
    long entries =
        reader.edition().pages().stream()
            .filter(name -> name.matches("(people|events|places|organisations|terms|works)/.*"))
            .filter(name -> !name.endsWith("/index.html"))
            .count();
    assertEquals(entries, page.locator(".entry-in-full").count());
    String locators = page.locator("#lawrence-eagleburger .locators").innerText();
    assertTrue(locators.matches("Introduction note \\d+; The skills ¶\\d+.*"), locators);
  }

  @Test
  void addressesThatLeadOutAreShown(Reader reader) {
    Page page = printed(reader, "places/jerusalem.html");
    var link = page.locator(".particulars a[href^=http]").first();
    String after = (String) link.evaluate("link => getComputedStyle(link, '::after').content");
    assertTrue(after.contains(String.valueOf(link.getAttribute("href"))), after);
  }

  @Test
  void whatANoteCitesIsPrinted(Reader reader) {
    Page page = printed(reader, "article/the-skills.html");
    for (var citation : page.locator(".notes a.citation").all()) {
      assertTrue(citation.isVisible(), () -> citation.innerText());
    }
    assertTrue(page.locator(".notes a.citation").count() > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events/index.html", "people/index.html"})
  void nothingIsCutOffAtTheEdgeOfThePaper(String address, Reader reader) {
    Page page = printed(reader, address);
    page.setViewportSize(816, 1056);
    Object starts =
        page.evaluate(
            """
            () => [...document.querySelectorAll('.letter > h2, .year > h2')]
              .map(each => each.getBoundingClientRect().left)
              .filter(left => left < document.querySelector('main').getBoundingClientRect().left)""");
    assertEquals(List.of(), starts);
  }

  @Test
  void whoReadsInTheDarkPrintsInBlackOnWhite(Reader reader) {
    Page page = printed(reader.dark(), "article/introduction.html");
    assertEquals("rgb(0, 0, 0)", style(page, ".paragraph", "color"));
    assertEquals("rgb(255, 255, 255)", style(page, "html", "backgroundColor"));
  }

  @Test
  void titlesRunAtHeadAndFoot(Reader anyone) {
    Page page = printed(anyone.from(Origin.HTTP), "article/index.html");
    Object titles = page.evaluate(TITLES);
    String said = String.valueOf(titles);
    assertTrue(said.contains("@top-left=\"" + page.locator("h1").innerText() + "\""), said);
    assertTrue(said.contains(":first@top-left=none"), said);
    assertTrue(said.contains("part-2@bottom-left=\"The timing\""), said);
    assertEquals("part-2", style(page, ".part >> nth=1", "page"));
  }

  @Test
  void titlesRunFromRightToLeft(Reader anyone) {
    Page page = printed(anyone.reading(HEBREW).from(Origin.HTTP), "article/index.html");
    String said = String.valueOf(page.evaluate(TITLES));
    assertTrue(said.contains("@top-right=\"" + page.locator("h1").innerText() + "\""), said);
    assertTrue(said.contains("@bottom-left=counter(page)"), said);
  }

  private static Object style(Page page, String selector, String property) {
    return page.locator(selector)
        .first()
        .evaluate("(each, property) => getComputedStyle(each)[property]", property);
  }
}
