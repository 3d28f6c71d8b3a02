package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import glossator.browser.NotesInPlace.Box;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes in the margin of a wide window. */
@BrowserTest
class MarginTest {
  /** In lines of a note: how far from its words a note may stand. */
  private static final double REACH = 7.5;

  /** Opens note by note; answers with those that are not whole then, or that cover the next. */
  private static final String OPENED =
      """
      () => [...document.querySelectorAll('.text .note-marker')].flatMap(marker => {
        marker.click();
        const side = document.getElementById(marker.getAttribute('aria-controls'));
        const column = side.firstElementChild;
        const whole = side.checkVisibility({visibilityProperty: true})
          && column.scrollHeight <= column.offsetHeight + 1 && !side.querySelector('[inert]');
        const boxes = [...side.closest('.text').querySelectorAll('.side-note')]
          .filter(each => each.checkVisibility({visibilityProperty: true}))
          .map(each => each.getBoundingClientRect());
        const apart = boxes.every((box, i) => i === 0 || boxes[i - 1].bottom <= box.top);
        const said = marker.ariaExpanded === 'true';
        return whole && apart && said ? [] : [`${side.id}: ${whole} ${apart} ${said}`];
      })""";

  @TempDir private static Path dense;
  @TempDir private static Path hebrew;

  private static Stream<NotesInPlace> pages(Reader reader) throws IOException {
    Reader denser = reader.reading(DenseEdition.write(dense, "en"));
    Reader leftward = reader.reading(DenseEdition.write(hebrew, "he"));
    return Stream.concat(
        reader.edition().pages().stream()
            .filter(name -> name.startsWith("article/"))
            .map(name -> NotesInPlace.open(reader, name)),
        Stream.of(denser, leftward).map(each -> NotesInPlace.open(each, DenseEdition.PAGE)));
  }

  @Test
  void noteStandsNearItsWordsAndCoversNothing(Reader reader) throws IOException {
    pages(reader).forEach(MarginTest::standsWell);
  }

  private static void standsWell(NotesInPlace notes) {
    List<Box> seen = notes.seen();
    assertFalse(seen.isEmpty(), notes.page().url());
    apart(seen);
    for (Box note : seen) {
      assertTrue(Math.abs(note.top() - note.words()) <= REACH * note.line(), note::toString);
      assertTrue(note.bottom() <= note.end(), note::toString);
    }
  }

  /** No note covers another or the text. */
  private static void apart(List<Box> seen) {
    for (int i = 0; i < seen.size(); i++) {
      Box note = seen.get(i);
      assertTrue(note.left() > note.textRight() || note.right() < note.textLeft(), note::toString);
      if (i > 0 && seen.get(i - 1).text() == note.text()) {
        assertTrue(seen.get(i - 1).bottom() <= note.top(), seen.get(i - 1) + " covers " + note);
      }
    }
  }

  @Test
  void marginIsOnTheOtherSideOfHebrew(Reader reader) throws IOException {
    Reader leftward = reader.reading(DenseEdition.write(hebrew, "he"));
    for (Box note : NotesInPlace.open(leftward, DenseEdition.PAGE).seen()) {
      assertTrue(note.right() < note.textLeft() && note.left() >= 0, note::toString);
    }
  }

  @Test
  void marginBeginsAtElevenHundredPixels(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, "article/the-timing.html");
    notes.page().setViewportSize(1100, 800);
    assertThat(notes.page().locator("html")).hasAttribute("data-notes", "margin");
    standsWell(notes);
    assertEquals(1100, notes.page().evaluate("document.documentElement.scrollWidth"));
    notes.page().setViewportSize(1099, 800);
    assertThat(notes.page().locator("html")).hasAttribute("data-notes", "under");
    assertEquals(List.of(), notes.seen());
  }

  @Test
  void everyNoteIsWholeWhenItsMarkerIsClicked(Reader reader) throws IOException {
    pages(reader).forEach(notes -> assertEquals(List.of(), notes.page().evaluate(OPENED)));
  }

  @Test
  void wordsMarkerAndNoteLightUpTogether(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, "article/the-timing.html");
    String id = "n-p5-iran";
    Pattern lit = Pattern.compile(".*\\blit\\b.*");
    notes.lemma(id).hover();
    assertThat(notes.side(id)).hasClass(lit);
    assertThat(notes.marker(id)).hasClass(lit);
    notes.side(id).hover();
    assertThat(notes.lemma(id)).hasClass(lit);
    assertThat(notes.side(id)).not().hasClass(Pattern.compile(".*clipped.*"));
    notes.page().locator("h1").hover();
    assertThat(notes.lemma(id)).not().hasClass(lit);
    assertThat(notes.side(id)).hasClass(Pattern.compile(".*clipped.*"));
    notes.marker(id).focus();
    assertThat(notes.lemma(id)).hasClass(lit);
  }

  @Test
  void keyboardGoesThroughTheMarginWithoutGettingLost(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, "article/the-timing.html");
    Page page = notes.page();
    String note = "n-p4-in-his-second-term";
    notes.marker("n-p4-syria").focus();
    page.keyboard().press("Tab");
    assertThat(notes.side(note).locator(".note-head a")).isFocused();
    assertThat(notes.side(note)).not().hasClass(Pattern.compile(".*clipped.*"));
    page.keyboard().press("Tab");
    assertThat(notes.side(note).locator(".cite-here")).isFocused();
    int links = notes.side(note).locator(".note-body a").count();
    for (int i = 0; i < links; i++) {
      page.keyboard().press("Tab");
      assertThat(notes.side(note).locator(".note-body a").nth(i)).isFocused();
    }
    page.keyboard().press("Tab");
    assertThat(notes.side("n-p4-hillary-rodham-clinton").locator(".note-head a")).isFocused();
    assertThat(notes.side(note)).hasClass(Pattern.compile(".*clipped.*"));
  }

  @Test
  void notesStandInTheirPlacesAtOnceAndSlideOnlyWhenTheyMakeRoom(Reader reader) {
    Page page = reader.open("article/the-timing.html");
    page.addInitScript(
        "window.slid = 0; addEventListener('transitionrun', run => slid += run.propertyName === 'translate')");
    page.reload();
    standsWell(new NotesInPlace(page));
    page.setViewportSize(1300, 900);
    page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn, 50)))");
    standsWell(new NotesInPlace(page));
    assertEquals(0, page.evaluate("slid"));
    page.evaluate("document.querySelectorAll('.text .note-marker').forEach(each => each.click())");
    page.waitForFunction("slid > 0");
  }

  @Test
  void allNotesOnTheSameWordsLightUp(Reader reader) throws IOException {
    Reader denser = reader.reading(DenseEdition.write(dense, "en"));
    NotesInPlace notes = NotesInPlace.open(denser, DenseEdition.PAGE);
    notes.page().locator(".lemma").nth(1).hover();
    assertThat(notes.page().locator(".note-marker.lit")).hasCount(2);
    notes.page().locator(".lemma").nth(1).click();
    assertThat(notes.page().locator(".note-marker[aria-expanded=true]")).hasCount(2);
  }

  @Test
  void textDoesNotMoveForItsMargin(Reader reader) {
    String lines =
        "[...document.querySelectorAll('.paragraph')].map(p => p.getBoundingClientRect().top)";
    Page page = NotesInPlace.open(reader, "article/the-skills.html").page();
    Object before = page.evaluate(lines);
    page.locator(".note-marker").nth(4).click();
    assertEquals(before, page.evaluate(lines));
    Object shifted =
        page.evaluate(
            "() => new Promise(done => new PerformanceObserver(list =>"
                + " done(list.getEntries().filter(each => !each.hadRecentInput).reduce((sum, each) => sum + each.value, 0)))"
                + ".observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 300))");
    assertEquals(0.0, ((Number) shifted).doubleValue(), 0.002);
  }

  @Test
  void sameWindowGivesTheSameMargin(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, "article/the-opportunity.html");
    List<Box> before = notes.seen();
    notes.page().setViewportSize(820, 900);
    assertThat(notes.page().locator("html")).hasAttribute("data-notes", "under");
    notes.page().setViewportSize(Screen.DESK.width(), Screen.DESK.height());
    assertThat(notes.page().locator("html")).hasAttribute("data-notes", "margin");
    assertEquals(before, notes.seen());
  }

  @Test
  void largerLettersTakeTheMarginBeforeTheyAreCutOff(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, "article/the-timing.html");
    notes.page().evaluate("document.documentElement.style.fontSize = '200%'");
    assertThat(notes.page().locator("html")).hasAttribute("data-notes", "under");
    notes.page().evaluate("document.documentElement.style.fontSize = '110%'");
    assertThat(notes.page().locator("html")).hasAttribute("data-notes", "margin");
    standsWell(notes);
  }
}
