package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What scripts make of the patterns of citations is what the program writes into a page. */
@BrowserTest
class CitePatternsTest {
  private static final Path PUBLISHED = Path.of("src/test/resources/editions/published/edition");
  private static final Path HEBREW = Path.of("src/test/resources/editions/hebrew/edition");

  /** All forms at the foot of the page, and in the panel; days on which somebody cites left out. */
  private static final String BOTH =
      """
      () => {
        const places = document.getElementById('cite-patterns').content;
        places.querySelectorAll('[data-slot=accessed]').forEach(each => each.remove());
        document.getElementById('tool-cite').click();
        const form = document.querySelector('.cite-panel [name=form]');
        const told = [];
        for (const option of form.options) {
          form.value = option.value;
          form.dispatchEvent(new Event('change'));
          told.push(document.querySelector('#citing [data-form=' + option.value + ']').innerHTML,
            document.querySelector('.cite-text').innerHTML);
        }
        return told;
      }""";

  private static void assertSame(Reader reader, String address) {
    Page page = reader.open(address);
    List<?> told = (List<?>) page.evaluate(BOTH);
    assertEquals(18, told.size());
    for (int i = 0; i < told.size(); i += 2) {
      assertEquals(told.get(i), told.get(i + 1), address);
    }
    assertTrue(page.locator("#citing [data-slot]").all().isEmpty());
  }

  @Test
  void ofAPublishedEdition(Reader anyone) {
    Reader reader = anyone.reading(PUBLISHED);
    assertSame(reader, "index.html");
    assertSame(reader, "article/index.html");
    assertSame(reader, "article/arrival.html");
    assertSame(reader, "people/index.html");
    assertSame(reader, "people/anna-lind.html");
  }

  @Test
  void ofOneInAnotherLanguageWithoutAnAddress(Reader anyone) {
    Reader reader = anyone.reading(HEBREW);
    assertSame(reader, "index.html");
    assertSame(reader, "article/index.html");
  }

  @Test
  void ofTheBundledOne(Reader reader) {
    assertSame(reader, "article/the-timing.html");
    assertSame(reader, "bibliography.html");
  }
}
