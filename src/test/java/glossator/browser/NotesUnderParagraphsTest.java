package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import glossator.browser.NotesInPlace.Box;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes that open under their paragraph, where the window has no margin. */
@BrowserTest
class NotesUnderParagraphsTest {
  private static final String PAGE = "article/the-timing.html";
  private static final String FIRST = "n-p5-direct-meetings";
  private static final String SECOND = "n-p5-iran";

  @TempDir private static Path dense;

  private static void touch(Reader reader, Locator element) {
    if (reader.screen().touch()) {
      element.tap();
    } else {
      element.click();
    }
  }

  @ReaderTest(at = {Screen.PHONE, Screen.TABLET})
  void markerOpensAndClosesItsNote(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, PAGE);
    assertEquals(List.of(), notes.seen());
    touch(reader, notes.marker(SECOND));
    touch(reader, notes.marker(FIRST));
    assertThat(notes.marker(FIRST)).hasAttribute("aria-expanded", "true");
    List<Box> seen = notes.seen();
    assertEquals(List.of(FIRST, SECOND), seen.stream().map(Box::id).toList());
    standBetween(notes, seen);
    assertTrue(notes.page().url().endsWith(PAGE), notes.page().url());
    touch(reader, notes.marker(FIRST));
    assertThat(notes.marker(FIRST)).hasAttribute("aria-expanded", "false");
    touch(reader, notes.side(SECOND).getByRole(com.microsoft.playwright.options.AriaRole.BUTTON));
    assertEquals(List.of(), notes.seen());
  }

  /** After their paragraph, before the next, one below the other. */
  private static void standBetween(NotesInPlace notes, List<Box> seen) {
    double above = bottom(notes, "p5");
    for (Box note : seen) {
      assertTrue(note.top() >= above, note::toString);
      above = note.bottom();
    }
    assertTrue(above <= notes.page().locator("#p6").boundingBox().y, "p6 is covered");
  }

  private static double bottom(NotesInPlace notes, String id) {
    var box = notes.page().locator("#" + id).boundingBox();
    return box.y + box.height;
  }

  @ReaderTest(at = {Screen.PHONE, Screen.TABLET})
  void wordsThatAreNoLinkOpenTheirNote(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, PAGE);
    touch(reader, notes.lemma(FIRST));
    assertEquals(FIRST, notes.seen().get(0).id());
    assertTrue(notes.page().url().endsWith(PAGE), notes.page().url());
  }

  @ReaderTest(at = {Screen.PHONE, Screen.TABLET})
  void keyboardGoesToTheNoteAndBack(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, PAGE);
    Page page = notes.page();
    notes.marker(FIRST).focus();
    page.keyboard().press("Enter");
    assertEquals("side-" + FIRST, notes.focus());
    page.keyboard().press("Tab");
    assertEquals(FIRST, page.evaluate(INSIDE));
    page.keyboard().press("Escape");
    assertEquals("ref-" + FIRST, notes.focus());
    assertEquals(List.of(), notes.seen());
    page.keyboard().press("Enter");
    notes.side(FIRST).locator(".note-head a").press("Enter");
    assertEquals("ref-" + FIRST, notes.focus());
    assertThat(notes.side(FIRST)).isVisible();
    page.keyboard().press("Enter");
    assertEquals(List.of(), notes.seen());
  }

  private static final String INSIDE = "document.activeElement.closest('.side-note')?.dataset.note";

  @Test
  void aNoteBelowTheWindowIsBroughtIntoIt(Reader anyone) {
    Reader reader = anyone.at(Screen.PHONE);
    NotesInPlace notes = NotesInPlace.open(reader, PAGE);
    notes.page().setViewportSize(390, 500);
    String scroll = "it => window.scrollTo(0, it.getBoundingClientRect().top + scrollY - 440)";
    notes.marker(FIRST).evaluate(scroll);
    notes.marker(FIRST).tap();
    assertTrue(notes.inView(notes.side(FIRST)), "the note is out of the window");
  }

  @ReaderTest(
      from = Origin.FILE,
      at = {Screen.PHONE, Screen.TABLET})
  void notesInQuotationsAndListsStandThere(Reader reader) throws IOException {
    Reader denser = reader.reading(DenseEdition.write(dense, "en"));
    NotesInPlace notes = NotesInPlace.open(denser, DenseEdition.PAGE);
    touch(reader, notes.marker("n-p2-quoted-words"));
    assertThat(notes.page().locator("blockquote .side-note:not([hidden])")).hasCount(1);
    touch(reader, notes.marker("n-p3-one-thing"));
    assertThat(notes.page().locator("li .side-note:not([hidden])")).hasCount(1);
  }
}
