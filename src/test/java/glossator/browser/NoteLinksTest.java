package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links to notes, to their markers and to paragraphs; paper; and readers without scripts. */
@BrowserTest
class NoteLinksTest {
  private static final String PAGE = "article/the-timing.html";
  private static final String NOTE = "n-p6-by-the-spring";

  @ReaderTest
  void aLinkShowsTheNoteAndItsWords(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, PAGE + "#" + NOTE);
    shown(notes);
    assertEquals("side-" + NOTE, notes.focus());
  }

  private static void shown(NotesInPlace notes) {
    assertThat(notes.side(NOTE)).isVisible();
    assertThat(notes.marker(NOTE)).hasAttribute("aria-expanded", "true");
    assertTrue(notes.inView(notes.lemma(NOTE)), "the words are out of the window");
  }

  @ReaderTest
  void fromAnEntryToANoteAndBack(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, "people/barack-obama.html");
    Page page = notes.page();
    Locator link = page.locator("#mentions a[href*='the-timing.html#n-']").first();
    String note = String.valueOf(link.evaluate("it => it.hash.slice(1)"));
    link.click();
    assertThat(notes.side(note)).isVisible();
    assertTrue(notes.inView(notes.lemma(note)), note);
    page.goBack();
    assertThat(page.locator("main.entry h1")).hasText("Barack Obama");
  }

  @ReaderTest
  void aLinkOnThePageMovesThroughTheHistory(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, PAGE);
    Page page = notes.page();
    String follow =
        "id => { const link = document.createElement('a'); link.href = '#' + id;"
            + " document.querySelector('.essay').append(link); link.click(); }";
    page.evaluate(follow, NOTE);
    shown(notes);
    assertTrue(page.url().endsWith("#" + NOTE), page.url());
    page.goBack();
    assertTrue(page.url().endsWith(PAGE), page.url());
    assertThat(notes.marker(NOTE)).hasAttribute("aria-expanded", "false");
    page.goForward();
    shown(notes);
  }

  @ReaderTest(from = Origin.FILE)
  void paragraphsAndMarkersAreFoundAsEver(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, PAGE + "#p6");
    assertTrue(notes.inView(notes.page().locator("#p6 .paragraph-number")), "p6");
    notes.page().navigate(reader.url(PAGE + "#ref-" + NOTE));
    assertTrue(notes.inView(notes.marker(NOTE)), "the marker");
  }

  @ReaderTest(from = Origin.FILE)
  void paperHasTheListAlone(Reader reader) {
    for (String query : List.of("", "?view=parallel")) {
      Page page = NotesInPlace.open(reader, "article/index.html" + query).page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".notes > .note").last()).isVisible();
      assertThat(page.locator(".side-note >> visible=true")).hasCount(0);
      assertThat(page.locator("#notes-bar")).isHidden();
    }
  }

  @Test
  void noIdIsThereTwice(Reader reader) {
    Page page = NotesInPlace.open(reader, "article/index.html").page();
    Object twice =
        page.evaluate(
            "() => { const ids = [...document.querySelectorAll('[id]')].map(each => each.id);"
                + " return ids.filter((id, i) => ids.indexOf(id) < i); }");
    assertEquals(List.of(), twice);
  }

  @ReaderTest(from = Origin.FILE)
  void withoutScriptsTheNoteStandsOverThePage(Reader anyone) {
    Reader reader = anyone.withoutScripts();
    NotesInPlace notes = NotesInPlace.open(reader, PAGE);
    notes.marker(NOTE).scrollIntoViewIfNeeded();
    Object before = notes.page().evaluate("scrollY");
    notes.marker(NOTE).click();
    assertEquals(before, notes.page().evaluate("scrollY"));
    Locator note = notes.page().locator("[id=\"" + NOTE + "\"]");
    assertTrue(notes.inView(note), "the note is out of the window");
    note.locator(".note-close").click();
    assertTrue(notes.inView(notes.marker(NOTE)), "the marker is out of the window");
    assertThat(notes.page().locator("#notes-bar")).isHidden();
  }
}
