package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page as a page of a book, measured in the browser. */
@BrowserTest
class TypographyTest {
  private static final String SECTION = "article/introduction.html";
  private static final Path OWN_FONT = Path.of("src/test/resources/browser/own-font");

  /** The mean number of characters in lines that are not the last of their paragraph. */
  private static final String CHARACTERS_A_LINE =
      """
      () => {
        const full = [];
        for (const paragraph of document.querySelectorAll('.prose > p')) {
          const lines = [];
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode()); ) {
            if (node.parentElement.closest('.paragraph-number, .note-marker')) continue;
            for (let at = 0; at < node.length; at++) {
              const range = new Range();
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              const box = range.getClientRects()[0];
              const last = lines.at(-1);
              if (!box) continue;
              if (last && Math.abs(last.at - box.bottom) < 12) last.characters++;
              else lines.push({at: box.bottom, characters: 1});
            }
          }
          full.push(...lines.slice(0, -1).map(line => line.characters));
        }
        return full.reduce((sum, each) => sum + each, 0) / full.length;
      }""";

  /** Whether the machine has a face of those that the theme names. */
  private static final String FACE_INSTALLED =
      """
      () => {
        const context = document.createElement('canvas').getContext('2d');
        const width = font => { context.font = font; return context.measureText('Wilmington').width; };
        return getComputedStyle(document.body).fontFamily.split(',').slice(0, -1)
          .some(face => width('20px ' + face + ', monospace') !== width('20px monospace'));
      }""";

  @ReaderTest(at = {Screen.TABLET, Screen.DESK})
  void aLineHasSixtyToSeventyTwoCharacters(Reader reader) {
    for (String address : new String[] {SECTION, "about.html", "people/henry-kissinger.html"}) {
      Page page = reader.open(address);
      assumeTrue((Boolean) page.evaluate(FACE_INSTALLED), "no face of the theme is installed");
      double mean = ((Number) page.evaluate(CHARACTERS_A_LINE)).doubleValue();
      assertTrue(mean >= 60 && mean <= 72, address + ": " + mean + " characters a line");
    }
  }

  @Test
  void sixLinesOfNotesAreAsHighAsFiveOfText(Reader reader) {
    Page page = reader.open(SECTION);
    double text = lineHeight(page, ".text > p");
    assertEquals(5 * text, 6 * lineHeight(page, ".notes"), 0.5);
  }

  private static double lineHeight(Page page, String selector) {
    String height = "each => parseFloat(getComputedStyle(each).lineHeight)";
    return ((Number) page.locator(selector).first().evaluate(height)).doubleValue();
  }

  @ReaderTest(from = Origin.FILE)
  void numbersOfParagraphsStandInTheMarginWhereThereIsOne(Reader reader) {
    Page page = reader.open(SECTION);
    double number = page.locator(".paragraph-number").first().boundingBox().x;
    double text = page.locator(".text > p").first().boundingBox().x;
    assertEquals(reader.screen() != Screen.PHONE, number < text - 8, number + " beside " + text);
  }

  @Test
  void fontsOfTheEditionAreLoadedFromTheDisk(Reader anyone) {
    Page page = anyone.reading(OWN_FONT).open("article/one.html");
    assertEquals(
        "loaded",
        page.evaluate("document.fonts.load('1em Box').then(faces => faces[0].status)"),
        "the face that assets/css/local.css names");
    String accent = "getComputedStyle(document.querySelector('.paragraph-number')).fontFamily";
    assertTrue(((String) page.evaluate(accent)).startsWith("Box"));
  }

  @Test
  void aTokenOfTheEditionHasAValueForEachTheme(Reader anyone) {
    Reader reader = anyone.reading(OWN_FONT);
    assertEquals("rgb(29, 79, 110)", linkColour(reader));
    assertEquals("rgb(143, 195, 224)", linkColour(reader.dark()));
  }

  private static Object linkColour(Reader reader) {
    return reader
        .open("index.html")
        .locator("main a")
        .first()
        .evaluate("link => getComputedStyle(link).color");
  }

  @Test
  void nothingIsLostWithForcedColours(Reader reader) {
    Page page =
        reader.open(SECTION + "#p2", options -> options.setForcedColors(ForcedColors.ACTIVE));
    String lemma =
        "() => getComputedStyle(document.querySelector('.text > p > .lemma')).textDecorationLine";
    assertEquals("underline", page.evaluate(lemma), "marks of lemmata");
    String here =
        "() => getComputedStyle(document.querySelector('.site-nav [aria-current]'))"
            + ".textDecorationLine";
    assertEquals("underline", page.evaluate(here), "where one is");
    String bar =
        "() => getComputedStyle(document.querySelector('#p2'), '::before').borderInlineStartWidth";
    assertEquals("3px", page.evaluate(bar), "the bar at what the address names");
  }
}
