package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bar above the text: kinds and layers of notes, the parallel view, and the address. */
@BrowserTest
class NoteChoiceTest {
  private static final String PAGE = "article/the-timing.html";

  @TempDir private static Path dense;

  private static Locator box(Page page, String word) {
    return page.locator("#notes-bar input[value='" + word + "']");
  }

  /** How many notes of a kind there are in the list, and how many of their markers are hidden. */
  private static List<Integer> shown(Page page, String kind) {
    Locator rows = page.locator(".notes > .note[data-kind=" + kind + "]");
    List<String> ids = rows.all().stream().map(row -> row.getAttribute("id")).toList();
    int visible = (int) rows.all().stream().filter(Locator::isVisible).count();
    int marked =
        (int)
            ids.stream().filter(id -> page.locator("[id=\"ref-" + id + "\"]").isVisible()).count();
    return List.of(visible, marked);
  }

  @ReaderTest
  void theChoiceStandsInTheAddressAndCanBeShared(Reader reader) {
    Page page = NotesInPlace.open(reader, PAGE).page();
    box(page, "dispute").uncheck();
    box(page, "context").uncheck();
    assertEquals(reader.url(PAGE + "?kinds=fact,source,language"), page.url());
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("6 of 12 notes shown");
    Page other = NotesInPlace.open(reader, PAGE + "?kinds=fact,source,language").page();
    for (Page each : List.of(page, other)) {
      assertEquals(List.of(0, 0), shown(each, "dispute"));
      assertEquals(List.of(4, 4), shown(each, "fact"));
      assertThat(box(each, "dispute")).not().isChecked();
      assertThat(box(each, "fact")).isChecked();
      assertThat(each.locator(".lemma[data-notes=n-p4-in-his-second-term]"))
          .hasClass(Pattern.compile(".*unmarked.*"));
    }
    page.locator("#notes-bar .every").first().click();
    assertEquals(reader.url(PAGE), page.url());
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("12 of 12 notes shown");
  }

  @ReaderTest(at = Screen.DESK)
  void theChoiceGoesAlongToTheNextSection(Reader reader) {
    Page page = NotesInPlace.open(reader, PAGE + "?kinds=dispute&view=parallel").page();
    page.locator(".neighbours [rel=next]").click();
    assertEquals(reader.url("article/the-skills.html?kinds=dispute&view=parallel"), page.url());
    assertEquals(0, shown(page, "fact").get(1));
    page.locator(".breadcrumbs a").click();
    assertTrue(page.url().endsWith("article/index.html?kinds=dispute&view=parallel"), page.url());
  }

  @Test
  void wordsThatNobodyKnowsAreLeftAlone(Reader reader) {
    assertEquals(12, of(reader, "?kinds=rumour"));
    assertEquals(4, of(reader, "?kinds=rumour,fact&view=sideways&layers=%E0"));
    assertEquals(0, of(reader, "?kinds="));
    assertEquals(0, of(reader, "?kinds=language"));
  }

  private static int of(Reader reader, String query) {
    Page page = NotesInPlace.open(reader, PAGE + query).page();
    return page.locator(".notes > .note >> visible=true").count();
  }

  @ReaderTest(from = Origin.FILE)
  void aNoteThatIsLinkedToIsShownAllTheSame(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, PAGE + "?kinds=source#n-p6-by-the-spring");
    assertThat(notes.side("n-p6-by-the-spring")).isVisible();
    assertThat(notes.marker("n-p6-by-the-spring")).isVisible();
    assertThat(notes.marker("n-p5-iran")).isHidden();
    assertThat(notes.page().getByRole(AriaRole.STATUS)).hasText("3 of 12 notes shown");
  }

  @ReaderTest(from = Origin.FILE)
  void layersAreChosenToo(Reader anyone) throws IOException {
    Reader reader = anyone.reading(DenseEdition.write(dense, "en"));
    Page page = NotesInPlace.open(reader, DenseEdition.PAGE).page();
    box(page, "-").uncheck();
    assertEquals(reader.url(DenseEdition.PAGE + "?layers=second-reader"), page.url());
    assertThat(page.locator(".notes > .note >> visible=true")).hasCount(10);
    box(page, "fact").press("Space");
    assertTrue(page.url().contains("kinds=context,source,dispute,language"), page.url());
  }

  @Test
  void onlyWhatCanBeChosenIsOffered(Reader anyone) throws IOException {
    Page bundled = NotesInPlace.open(anyone, PAGE).page();
    assertThat(bundled.locator("#notes-bar [data-choice=layers]")).hasCount(0);
    assertThat(box(bundled, "language")).hasCount(0);
    Reader reader = anyone.reading(DenseEdition.write(dense, "en"));
    Page empty = NotesInPlace.open(reader, "article/next.html").page();
    assertThat(empty.locator("#notes-bar")).hasCount(0);
  }

  @ReaderTest
  void theParallelViewHasEveryNoteByItsParagraph(Reader reader) {
    NotesInPlace notes = NotesInPlace.open(reader, PAGE);
    Page page = notes.page();
    page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("Parallel")).check();
    assertEquals(reader.url(PAGE + "?view=parallel"), page.url());
    assertEquals(notes.ids(), notes.seen().stream().map(NotesInPlace.Box::id).toList());
    assertEquals(List.of(), page.evaluate(WHERE, reader.screen() == Screen.DESK));
    assertThat(page.locator("#notes")).isHidden();
    assertThat(page.locator("#essay")).isVisible();
    page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("In place")).check();
    assertEquals(reader.url(PAGE), page.url());
    assertThat(page.locator("#notes")).isVisible();
  }

  /**
   * Groups of notes that do not come right after their paragraph, or do not stand where they
   * should.
   */
  private static final String WHERE =
      """
      beside => [...document.querySelectorAll('.side-notes')].filter(group => {
        const paragraph = group.previousElementSibling;
        const notes = [...group.children].map(side => document.getElementById(side.dataset.note));
        const [above, box] = [paragraph.getBoundingClientRect(), group.getBoundingClientRect()];
        const placed = beside
          ? Math.abs(box.top - above.top) < 8 && box.left > above.right
          : box.top >= above.bottom && box.left >= above.left - 1;
        return !placed || notes.some(note => note.dataset.on !== paragraph.id);
      }).map(group => group.ariaLabel)""";
}
