package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader cites the page, paragraphs of it, a note, and takes the citation along. */
@BrowserTest
class CiteTest {
  private static final Path PUBLISHED = Path.of("src/test/resources/editions/published/edition");
  private static final String SECTION = "article/arrival.html";
  private static final String HOST = "https://example.org/editions/log/";
  private static final String END =
      " in The Pilot’s Log: A harbour & a <storm>, ed. Sarah Holm et al., version 1.2"
          + " (November 22, 2026), ";

  private static final String NO_CLIPBOARD =
      "Object.defineProperty(navigator, 'clipboard', {value: undefined})";

  @ReaderTest
  void withTheKeyboardAlone(Reader anyone) {
    Page page = anyone.reading(PUBLISHED).open(SECTION);
    page.locator("#p2 > .paragraph-number").focus();
    page.keyboard().press("Tab");
    assertThat(page.locator(".cite-here")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".cite-panel")).isVisible();
    page.keyboard().press("Enter");
    assertThat(page.locator(".cite-status")).hasText("Copied");
    page.keyboard().press("Escape");
    assertThat(page.locator(".cite-panel")).isHidden();
    assertThat(page.locator(".cite-here")).isFocused();
    assertEquals(
        "Ole Berg, “The ‘Arrival’?” in The Pilot’s Log: A harbour & a <storm>, ed. Sarah Holm et al.,"
            + " version 1.2 (November 22, 2026), ¶2, "
            + HOST
            + "article/arrival.html#p2.",
        pasted(page));
  }

  @ReaderTest(at = Screen.PHONE)
  void withAFinger(Reader anyone) {
    Page page = anyone.reading(PUBLISHED).open(SECTION);
    page.locator("#n-p3-the-gale .note-head .note-number").tap();
    page.navigate(page.url().replaceFirst("#.*", ""));
    page.locator("#p3 > .paragraph-number").tap();
    page.locator(".cite-here").tap();
    page.locator("[name=form]").selectOption("mla-in-text");
    page.getByText("Copy citation").tap();
    assertThat(page.locator(".cite-status")).hasText("Copied");
    page.locator(".cite-close").tap();
    assertThat(page.locator(".cite-panel")).isHidden();
    assertEquals("(Berg, par. 3)", pasted(page));
    assertTrue(page.url().endsWith("#p3"), page.url());
  }

  @ReaderTest
  void aRangeInTheAddressIsShownAndCited(Reader anyone) {
    Page page = anyone.reading(PUBLISHED).open(SECTION + "#p2-p3");
    assertInRange(page, "#p2", "#p3");
    cite(page);
    assertThat(page.locator(".cite-subject")).hasText("The “Arrival”?, ¶¶2–3");
    assertThat(text(page))
        .hasText("Ole Berg, “The ‘Arrival’?”" + END + "¶¶2–3, " + HOST + SECTION + "#p2-p3.");
    page.getByText("Copy link").click();
    assertThat(page.locator(".cite-status")).hasText("Copied");
    page.keyboard().press("Escape");
    assertEquals(HOST + SECTION + "#p2-p3", pasted(page));
  }

  @Test
  void aRangeIsMadeByShiftAndByTheFields(Reader reader) {
    Page page = reader.reading(PUBLISHED).open(SECTION);
    page.locator("#p3 > .paragraph-number").click();
    page.locator("#p1 > .paragraph-number").click(shift());
    assertTrue(page.url().endsWith("#p1-p3"), page.url());
    assertInRange(page, "#p1", "#p2", "#p3");
    cite(page);
    page.locator("[name=to]").fill("2");
    page.locator("[name=form]").selectOption("apa-in-text");
    assertThat(text(page)).hasText("(Berg, 2026, paras. 1–2)");
    page.locator("[name=to]").fill("17");
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("No such paragraph on this page.");
    assertThat(page.locator("[name=to]")).hasAttribute("aria-invalid", "true");
    page.locator("[name=to]").fill("");
    assertThat(text(page)).hasText("(Berg, 2026, para. 1)");
    page.locator("[name=from]").fill("");
    assertThat(text(page)).hasText("(Berg, 2026)");
  }

  @Test
  void whatIsSelectedIsCited(Reader reader) {
    Page page = reader.reading(PUBLISHED).open(SECTION);
    page.evaluate(
        """
        () => getSelection().setBaseAndExtent(
          document.querySelector('#p2').lastChild, 1, document.querySelector('#p1').lastChild, 1)""");
    assertThat(page.locator("#p2 > .cite-here")).hasText("Cite ¶¶1–2");
    page.locator(".cite-here").click();
    page.locator("[name=form]").selectOption("mla-in-text");
    assertThat(text(page)).hasText("(Berg, pars. 1–2)");
  }

  @ReaderTest(from = Origin.FILE)
  void aNoteIsItsAuthors(Reader anyone) {
    Page page = anyone.reading(PUBLISHED).open(SECTION);
    note(page, "n-p3-the-gale");
    String by = ", by Ole Berg, ed. Sarah Holm et al., version 1.2 (November 22, 2026), ";
    String title = "The Pilot’s Log: A harbour & a <storm>";
    assertThat(text(page))
        .hasText(
            "Vera Ås, “The gale,” in "
                + title
                + by
                + "¶3, note 4, "
                + HOST
                + SECTION
                + "#n-p3-the-gale.");
    page.keyboard().press("Escape");
    note(page, "n-p2-stood-by");
    page.locator("[name=form]").selectOption("apa-in-text");
    assertThat(text(page)).hasText("(Ruiz & Sel, 2026, para. 2, note 3)");
    page.keyboard().press("Escape");
    note(page, "n-p1-pilot");
    assertThat(text(page)).hasText("(Holm et al., 2026, para. 1, note 1)");
    page.keyboard().press("Escape");
    note(page, "n-arrival-fn-1");
    page.locator("[name=form]").selectOption("chicago-note");
    assertThat(page.locator(".cite-subject")).hasText("The “Arrival”?, ¶1, note 2");
    assertThat(text(page)).containsText("Ole Berg, “The ‘Arrival’?”" + END + "¶1, note 2, ");
  }

  @Test
  void recordsAreForProgramsToTheByte(Reader anyone) {
    Page page = anyone.reading(PUBLISHED).from(Origin.HTTP).open(SECTION + "#p1-p2");
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    cite(page);
    assertEquals(
        """
        TY  - CHAP
        AU  - Berg, Ole
        TI  - The “Arrival”?
        T2  - The Pilot’s Log: A harbour & a <storm>
        A2  - Holm, Sarah
        A2  - de Gaulle, Charles
        A2  - Harbour & Coast Society
        PY  - 2026
        DA  - 2026/11/22
        ET  - 1.2
        N1  - ¶¶1–2
        UR  - https://example.org/editions/log/article/arrival.html#p1-p2
        Y2  - TODAY
        LA  - en-GB
        ER  -\s
        """
            .replace("\n", "\r\n"),
        copied(page, "ris").replaceAll("\\d{4}/\\d\\d/\\d\\d(?=\r\nLA)", "TODAY"));
    String csl = copied(page, "csl-json");
    assertEquals("berg-2026-arrival-p1-p2", page.evaluate("json => JSON.parse(json)[0].id", csl));
    assertEquals("¶¶1–2", page.evaluate("json => JSON.parse(json)[0].note", csl));
    assertEquals(
        page.evaluate("() => new Date().getDate()"),
        page.evaluate("json => JSON.parse(json)[0].accessed['date-parts'][0][2]", csl));
  }

  @Test
  void whatTexWouldTakeForItsOwnIsEscaped(Reader reader) {
    Page page = reader.reading(PUBLISHED).open(SECTION);
    page.evaluate(
        "() => document.querySelector('#n-p3-the-gale .note-lemma').textContent ="
            + " '50% of “A_B” & {C} \\\\ ~^'");
    note(page, "n-p3-the-gale");
    page.locator("[name=form]").selectOption("bibtex");
    assertThat(text(page))
        .containsText(
            "title      = {{50\\% of “A\\_B” \\& \\{C\\} \\textbackslash{} \\textasciitilde{}\\textasciicircum{}}},");
    page.locator("[name=form]").selectOption("csl-json");
    assertThat(text(page)).containsText("\"title\": \"50% of “A_B” & {C} \\\\ ~^\",");
  }

  @Test
  void anEditionThatSaysLittleIsCitedAsFarAsItGoes(Reader reader) {
    Path minimal = Path.of("src/test/resources/editions/minimal/edition");
    Page page = reader.reading(minimal).from(Origin.HTTP).open("index.html");
    cite(page);
    page.locator("[name=form]").selectOption("mla");
    String url = page.url();
    assertTrue(
        text(page)
            .textContent()
            .matches("[^.]+\\. \\Q" + url + "\\E\\. Accessed \\d+ \\w+\\.? \\d{4}\\."),
        text(page).textContent());
    Page disk = reader.reading(minimal).open("index.html");
    cite(disk);
    disk.locator("[name=form]").selectOption("mla");
    assertEquals(-1, text(disk).textContent().indexOf("file:"));
    assertEquals(disk.url(), disk.locator(".cite-link").textContent());
  }

  @Test
  void theWholeTextCitesItsSections(Reader reader) {
    Page page = reader.reading(PUBLISHED).open("article/index.html#p4-p4a");
    cite(page);
    assertThat(text(page))
        .hasText(
            "Ole Berg, “The storm,”" + END + "¶¶4–4a, " + HOST + "article/the-storm.html#p4-p4a.");
    page.locator("[name=from]").fill("1");
    assertThat(text(page)).containsText("Ole Berg, The Pilot’s Log: A harbour");
    assertThat(text(page)).containsText("¶¶1–4a, " + HOST + "article/index.html#p1-p4a.");
  }

  @ReaderTest
  void withoutAClipboardTheSameIsCopied(Reader anyone) {
    Page page = anyone.reading(PUBLISHED).open(SECTION);
    page.addInitScript(NO_CLIPBOARD);
    page.reload();
    cite(page);
    page.locator("[name=form]").selectOption("apa-in-text");
    page.locator("[name=copy]").click();
    assertThat(page.locator(".cite-status")).hasText("Copied");
    page.keyboard().press("Escape");
    assertEquals("(Berg, 2026)", pasted(page));
  }

  @Test
  void theStyleIsRemembered(Reader reader) {
    Page page = reader.reading(PUBLISHED).from(Origin.HTTP).open(SECTION);
    cite(page);
    page.locator("[name=form]").selectOption("mla");
    page.navigate(reader.reading(PUBLISHED).from(Origin.HTTP).url("people/anna-lind.html"));
    cite(page);
    assertThat(page.locator("[name=form]")).hasValue("mla");
    assertThat(page.locator(".cite-range")).isHidden();
    assertThat(text(page)).containsText("Holm, Sarah, et al. “Anna Lind.” The Pilot’s Log");
  }

  @ReaderTest(from = Origin.FILE)
  void withoutScriptsThePageStillSaysHow(Reader anyone) {
    Page page = anyone.reading(PUBLISHED).withoutScripts().open(SECTION);
    page.locator("#tool-cite").click();
    assertTrue(page.url().endsWith("#citing"), page.url());
    page.getByText("How to cite this page").click();
    assertThat(page.locator("#citing [data-form=chicago-note]"))
        .hasText("Ole Berg, “The ‘Arrival’?”" + END + HOST + SECTION + ".");
    assertThat(page.locator("#citing [data-form=csl-json]")).isVisible();
  }

  private static void cite(Page page) {
    page.locator("#tool-cite").click();
  }

  private static void note(Page page, String id) {
    page.locator("#" + id + " .note-head a").first().focus();
    page.keyboard().press("Shift+Tab");
    page.locator("#" + id + " .note-head a").first().focus();
    page.locator("#" + id + " .cite-here").press("Enter");
  }

  private static Locator text(Page page) {
    return page.locator(".cite-text");
  }

  /** A page marks a range when it hears that the address has changed, which is a little later. */
  private static void assertInRange(Page page, String... paragraphs) {
    for (String paragraph : paragraphs) {
      assertThat(page.locator(paragraph + ".in-range")).hasCount(1);
    }
    assertThat(page.locator(".in-range")).hasCount(paragraphs.length);
  }

  private static Locator.ClickOptions shift() {
    return new Locator.ClickOptions()
        .setModifiers(List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT));
  }

  private static String copied(Page page, String form) {
    page.locator("[name=form]").selectOption(form);
    page.locator("[name=copy]").click();
    assertThat(page.locator(".cite-status")).hasText("Copied");
    return (String) page.evaluate("() => navigator.clipboard.readText()");
  }

  /** What comes out when the reader pastes into another field. */
  private static String pasted(Page page) {
    page.evaluate("() => document.body.append(document.createElement('textarea'))");
    Locator field = page.locator("body > textarea");
    field.press("Control+V");
    String text = field.inputValue();
    field.evaluate("each => each.remove()");
    return text;
  }
}
