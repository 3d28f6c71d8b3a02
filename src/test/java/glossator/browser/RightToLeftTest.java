package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An edition in Hebrew, which says so in one line of its settings. */
@BrowserTest
class RightToLeftTest {
  private static final Path EDITION = Path.of("src/test/resources/browser/right-to-left");
  private static final String SECTION = "article/arrival.html";

  @ReaderTest(
      from = Origin.FILE,
      at = {Screen.TABLET, Screen.DESK})
  void thePageIsMirrored(Reader anyone) {
    Page page = anyone.reading(EDITION).open(SECTION);
    BoundingBox text = box(page, ".text > p");
    assertTrue(box(page, ".paragraph-number").x > text.x + text.width, "numbers on the right");
    assertTrue(box(page, ".site-title").x > box(page, ".tools").x, "tools on the left");
    assertTrue(box(page, ".neighbours [rel=next]").x < text.x + text.width / 2, "next on the left");
  }

  @Test
  void arrowsLeadWhereTheTextRuns(Reader anyone) {
    String arrow = "label => getComputedStyle(label, '::after').content";
    for (Path edition : List.of(EDITION, Path.of("."))) {
      Reader reader = edition.equals(EDITION) ? anyone.reading(edition) : anyone;
      String section = edition.equals(EDITION) ? SECTION : "article/introduction.html";
      Object content = reader.open(section).locator("[rel=next] .label").first().evaluate(arrow);
      String wanted = edition.equals(EDITION) ? "←" : "→";
      assertTrue(content.toString().contains(wanted), content + " has no " + wanted);
    }
  }

  @Test
  void theNumberOfANoteFollowsAWordInLatinLetters(Reader anyone) {
    Page page = anyone.reading(EDITION).open(SECTION);
    Object word =
        page.evaluate(
            """
            () => {
              const walker = document.createTreeWalker(document.querySelector('#p1'), 4);
              for (let node; (node = walker.nextNode()); ) {
                const at = node.data.indexOf('Aurora');
                if (at < 0) continue;
                const range = new Range();
                range.setStart(node, at);
                range.setEnd(node, at + 6);
                return range.getBoundingClientRect().left;
              }
            }""");
    BoundingBox marker = box(page, "#p1 .note-marker");
    assertTrue(marker.x + marker.width <= ((Number) word).doubleValue() + 1, "left of the word");
  }

  @Test
  void namesOfOtherScriptsAreIsolated(Reader anyone) {
    Page page = anyone.reading(EDITION).open("people/anna.html");
    assertThat(page.locator(".foreign-names bdi[lang=sv][dir=ltr]")).hasText("Anna Vesterlund");
    assertThat(page.locator(".foreign-names bdi[lang=ar][dir=rtl]")).hasCount(1);
    assertEquals("4 May 1871", page.locator(".connections .dates > bdi").textContent());
  }

  private static BoundingBox box(Page page, String selector) {
    return page.locator(selector).first().boundingBox();
  }
}
