package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The timeline of events: what is written on it can be read and reached, with and without scripts.
 */
@BrowserTest
class TimeTest {
  private static final String EVENTS = "events/index.html";
  private static final Path EVERY_DATE = Path.of("src/test/resources/editions/time/edition");

  /** Words of a drawing that touch each other, stand outside it, or are too small to read. */
  private static final String UNREADABLE =
      """
      () => [...document.querySelectorAll('.timeline svg:not(.sample), .diagram svg')]
        .filter(svg => svg.checkVisibility())
        .flatMap(svg => {
          const sheet = svg.getBoundingClientRect()
          const texts = [...svg.querySelectorAll('text')]
          const boxes = texts.map(text => text.getBoundingClientRect())
          const bad = []
          texts.forEach((text, i) => {
            const box = boxes[i]
            if (box.left < sheet.left - 4 || box.right > sheet.right + 4 || box.bottom > sheet.bottom + 2)
              bad.push('outside: ' + text.textContent)
            if (svg.getScreenCTM().a * parseFloat(getComputedStyle(text).fontSize) < 12)
              bad.push('small: ' + text.textContent)
            for (let j = i + 1; j < texts.length; j++) {
              const other = boxes[j]
              const across = Math.min(box.right, other.right) - Math.max(box.left, other.left)
              const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
              if (across > 0 && down > 4) bad.push(text.textContent + ' touches ' + texts[j].textContent)
            }
          })
          return bad
        })""";

  private static final String WIDE_FONT =
      "() => document.documentElement.style.setProperty('--serif', '\"DejaVu Serif\"')";

  @TempDir private static Path temporary;

  private static void readable(Page page) {
    page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
    page.locator(".people input").all().forEach(Locator::check);
    assertEquals(List.of(), page.evaluate(UNREADABLE));
    page.evaluate(WIDE_FONT);
    assertEquals(List.of(), page.evaluate(UNREADABLE), "in a wide font");
  }

  @ReaderTest(from = Origin.FILE)
  void namesKeepClearOfEachOther(Reader reader) {
    readable(reader.open(EVENTS));
    readable(reader.dark().reading(EVERY_DATE).open(EVENTS));
  }

  @ReaderTest(from = Origin.FILE)
  void namesKeepClearWhereTimeRunsFromRightToLeft(Reader reader) {
    Page page = reader.reading(mirrored()).open(EVENTS);
    readable(page);
    double first = page.locator(".event:has-text('The murder')").boundingBox().x;
    double last = page.locator(".event:has-text('The jubilee')").boundingBox().x;
    assertTrue(first > last, "the first event is on the right");
  }

  /** The edition of every sort of date, read from right to left. */
  private static Path mirrored() {
    Path copy = temporary.resolve("mirrored");
    if (Files.exists(copy)) {
      return copy;
    }
    try (Stream<Path> walk = Files.walk(EVERY_DATE)) {
      for (Path file : walk.toList()) {
        Files.copy(file, copy.resolve(EVERY_DATE.relativize(file).toString()));
      }
      Files.writeString(
          copy.resolve("jbake.properties"), "edition.direction=rtl\n", StandardOpenOption.APPEND);
      return copy;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @ReaderTest
  void whatDoesNotFitIsScrolled(Reader reader) {
    Page page = reader.open(EVENTS);
    assertEquals(
        page.viewportSize().width,
        page.evaluate("() => document.documentElement.scrollWidth"),
        "the page itself is not wider than the window");
    Locator region = page.locator(".timeline-region");
    boolean fits = (Boolean) region.evaluate("each => each.scrollWidth <= each.clientWidth");
    assertEquals(reader.screen() == Screen.DESK, fits);
    region.focus();
    page.keyboard().press("ArrowRight");
    if (!fits) {
      Waiting.until(page, "() => document.querySelector('.timeline-region').scrollLeft > 0");
    }
  }

  @ReaderTest(from = Origin.FILE)
  void theKeyboardReachesEveryEvent(Reader reader) {
    Page page = reader.open(EVENTS);
    int events = page.locator(".timeline a.event").count();
    page.locator(".timeline-region").focus();
    for (int i = 0; i < events; i++) {
      page.keyboard().press("Tab");
      assertEquals(
          i,
          page.evaluate(
              "() => [...document.querySelectorAll('.timeline a.event')].indexOf(document.activeElement)"));
    }
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/events/[a-z0-9-]+\\.html"));
  }

  @ReaderTest(
      from = Origin.FILE,
      at = {Screen.PHONE, Screen.DESK})
  void officesAreSwitchedOnWithoutAnyScript(Reader reader) {
    Page page = reader.withoutScripts().open(EVENTS);
    Locator person = page.getByLabel("John Kerry", new Page.GetByLabelOptions().setExact(true));
    Locator senator = page.getByText("Senator for Massachusetts");
    assertThat(person).isHidden();
    page.locator(".offices summary").focus();
    page.keyboard().press("Enter");
    assertThat(senator).isHidden();
    person.focus();
    page.keyboard().press("Space");
    assertThat(senator).isVisible();
    page.keyboard().press("Space");
    assertThat(senator).isHidden();
  }

  @Test
  void theTimeOfTheTextIsMarked(Reader reader) {
    Page page = reader.open(EVENTS);
    double text = page.locator(".timeline > div > div > svg path.text-time").boundingBox().x;
    double before = page.locator(".event:has-text('Oslo Accords') .point").boundingBox().x;
    double after = page.locator(".event:has-text('Gaza war') .point").boundingBox().x;
    assertTrue(before < text && text < after);
    assertThat(page.locator(".timeline text.text-label")).hasText("The text: about May 2014");
  }

  @Test
  void anEventSaysWhatCameBeforeAndAfter(Reader reader) {
    Page page = reader.open("events/oslo-accords-1993.html");
    assertThat(page.locator(".sequence .before")).containsText("Madrid Peace Conference of 1991");
    assertThat(page.locator(".sequence .after")).containsText("Israeli–Jordanian peace treaty");
    assertThat(page.locator(".sequence .meanwhile")).containsText("First intifada");
  }
}
