package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A card never covers the words that it explains, and is whole in the window. */
@BrowserTest
class CardPlaceTest {
  private static final String SECTION = "article/the-timing.html";
  private static final Path HEBREW = Path.of("src/test/resources/editions/hebrew/edition");

  /**
   * Brings a link to the top, the middle or the foot of the window; where it can be hit, if it can.
   */
  private static final String SHOW =
      """
      (link, block) => {
        link.scrollIntoView({block});
        const {left, top, width, height} = link.getClientRects()[0] || {};
        const hit = width && document.elementFromPoint(left + width / 2, top + height / 2);
        return hit && link.contains(hit) ? [left + width / 2, top + height / 2] : [];
      }""";

  /** What is wrong with the place of the card of a link; empty when nothing is. */
  private static final String OBJECTIONS =
      """
      link => {
        const card = document.getElementById('card');
        if (!card) {
          return 'has no card';
        }
        if (card.dataset.entity !== link.dataset.entity) {
          return 'has the card of ' + card.dataset.entity;
        }
        const box = card.getBoundingClientRect();
        const covers = [...link.getClientRects()].some(line => box.left < line.right
          && box.right > line.left && box.top < line.bottom && box.bottom > line.top);
        const within = box.left >= 0 && box.top >= 0 && box.height > 50
          && box.right <= document.documentElement.clientWidth && box.bottom <= innerHeight;
        return (covers ? 'is covered ' : '') + (within ? '' : 'has its card outside the window ')
          + (covers && within ? '' : covers || !within ? JSON.stringify(box) : '');
      }""";

  @ReaderTest(from = Origin.FILE)
  void noCardCoversItsWordsOrLeavesTheWindow(Reader reader) {
    Page page = reader.open(SECTION);
    check(page, reader.screen().touch(), 50);
  }

  @ReaderTest(from = Origin.FILE)
  void norFromRightToLeft(Reader anyone) {
    Reader reader = anyone.reading(HEBREW);
    Page page = reader.open("article/index.html");
    check(page, reader.screen().touch(), 2);
  }

  @Test
  void norInAWindowOf320PixelsAtTheZoomThatReadersMayNeed(Reader reader) {
    Page page = reader.open(SECTION, options -> options.setViewportSize(320, 400));
    check(page, false, 50);
  }

  /** Opens the card of every link on a page that can be seen. */
  private static void check(Page page, boolean touch, int least) {
    List<String> objections = new ArrayList<>();
    int seen = 0;
    page.clock().install();
    List<String> blocks = List.of("start", "center", "end");
    List<Locator> links = page.locator("main a[data-entity]").all();
    for (int i = 0; i < links.size(); i++) {
      Locator link = links.get(i);
      if (pointAt(page, touch, link, blocks.get(i % 3))) {
        seen++;
        Object objection = objection(page, touch, link);
        if (!objection.equals("")) {
          objections.add(link.textContent() + " (" + i + ") " + objection);
        }
        page.keyboard().press("Escape");
      }
    }
    assertEquals("", String.join("\n", objections));
    assertTrue(seen >= least, "seen: " + seen);
  }

  /** Taps a link or rests the pointer on it; whether there is something of it to hit. */
  private static boolean pointAt(Page page, boolean touch, Locator link, String block) {
    if (!(link.evaluate(SHOW, block) instanceof List<?> point) || point.isEmpty()) {
      return false;
    }
    double x = ((Number) point.get(0)).doubleValue();
    double y = ((Number) point.get(1)).doubleValue();
    if (touch) {
      page.touchscreen().tap(x, y);
    } else {
      page.mouse().move(x, y);
    }
    return true;
  }

  /**
   * What stays wrong with a card. On a busy machine the pointer may arrive late; and the notes of
   * the margin come to rest only after the page was scrolled, so that a link may have gone from
   * under the pointer, which then goes after it.
   */
  private static Object objection(Page page, boolean touch, Locator link) {
    Object objection = "";
    for (int tries = 1; tries <= 20; tries++) {
      page.clock().runFor(400);
      objection = link.evaluate(OBJECTIONS);
      if (objection.equals("")) {
        break;
      }
      page.waitForTimeout(50);
      if (tries % 4 == 0 && objection.equals("has no card")) {
        pointAt(page, touch, link, "nearest");
      }
    }
    return objection;
  }

  @Test
  void theWidthOfAPhoneBreaksMentionsSoThatTheseAreTriedToo(Reader anyone) {
    Page page = anyone.at(Screen.PHONE).open(SECTION);
    Object broken =
        page.evaluate(
            "() => [...document.querySelectorAll('.text a.mention')]"
                + ".filter(each => each.getClientRects().length > 1).length");
    assertTrue(((Number) broken).intValue() > 0, "no mention breaks at this width");
  }

  /** As a script may move a note: into a panel that scrolls and stands over the page. */
  @Test
  void aCardGoesAlongWithANoteThatWasMovedIntoAPanel(Reader reader) {
    Page page = reader.open(SECTION);
    page.evaluate(
        """
        () => {
          const panel = document.createElement('div');
          panel.id = 'panel';
          panel.style.cssText = 'position: fixed; top: 400px; left: 900px; width: 300px; height: 90px; overflow: auto';
          panel.append(document.querySelector('.note:has(a.mention)'));
          document.body.append(panel);
        }""");
    Locator mention = page.locator("#panel a.mention").first();
    mention.focus();
    page.locator("#card").waitFor();
    assertEquals("", mention.evaluate(OBJECTIONS));
    String apart =
        "link => document.getElementById('card').getBoundingClientRect().y"
            + " - link.getBoundingClientRect().y";
    double before = ((Number) mention.evaluate(apart)).doubleValue();
    page.evaluate("() => { document.getElementById('panel').scrollBy(0, 15); scrollBy(0, 200); }");
    page.waitForCondition(
        () -> Math.abs(((Number) mention.evaluate(apart)).doubleValue() - before) < 1.5);
    assertEquals("", mention.evaluate(OBJECTIONS));
  }

  /** As notes of the margin do, which make room for one another, without anybody scrolling. */
  @Test
  void aCardGoesAlongWithWordsThatMoveByThemselves(Reader reader) {
    Page page = reader.open(SECTION);
    Locator mention = page.locator(".text .paragraph a.mention").first();
    mention.focus();
    page.locator("#card").waitFor();
    double before = y(mention);
    mention.evaluate(
        """
        mention => {
          const paragraph = mention.closest('.paragraph');
          paragraph.style.transition = 'translate 0.2s';
          paragraph.getBoundingClientRect();
          paragraph.style.translate = '0 -60px';
        }""");
    page.waitForCondition(() -> before - y(mention) > 59);
    page.waitForCondition(() -> mention.evaluate(OBJECTIONS).equals(""));
    mention.evaluate("mention => mention.hidden = true");
    page.waitForCondition(() -> page.locator("#card").count() == 0);
  }

  private static double y(Locator locator) {
    return ((Number) locator.evaluate("e => e.getBoundingClientRect().y")).doubleValue();
  }

  @ReaderTest(from = Origin.FILE)
  void aPinnedCardLeavesRoomToScrollEverythingIntoView(Reader reader) {
    Page page = reader.open(SECTION);
    page.locator(".text a.mention").first().focus();
    page.locator("#card [data-does=pin]").click();
    page.locator(".site-footer a").last().focus();
    page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
    Object covered =
        page.evaluate(
            """
            () => {
              const card = document.getElementById('card-pinned').getBoundingClientRect();
              return [...document.querySelectorAll('.site-footer a')].filter(link => {
                const box = link.getBoundingClientRect();
                return box.bottom > card.top && box.right > card.left && box.left < card.right;
              }).length;
            }""");
    assertEquals(0, covered);
  }

  @Test
  void cardsAreNotPrinted(Reader reader) {
    Page page = reader.open(SECTION);
    page.locator(".text a.mention").first().focus();
    page.locator("#card [data-does=pin]").click();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertEquals("none", page.locator("#card-pinned").evaluate("e => getComputedStyle(e).display"));
  }
}
