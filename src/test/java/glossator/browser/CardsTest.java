package glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Hover, focus and tap open the card of what a name means; it stays as long as it is wanted. */
@BrowserTest
class CardsTest {
  private static final String SECTION = "article/the-timing.html";

  /** In milliseconds: longer than any delay of a card. */
  private static final int LONG = 700;

  /** In the text itself, not in the copies of notes beside it. */
  private static Locator mention(Page page, int which) {
    return page.locator(".text .paragraph a.mention").nth(which);
  }

  private static Locator card(Page page) {
    return page.locator("#card");
  }

  private static Locator pinned(Page page) {
    return page.locator("#card-pinned");
  }

  private static Locator control(Locator card, String does) {
    return card.locator("[data-does=" + does + "]");
  }

  /** Focuses a mention as the Tab key does. */
  private static Locator tabTo(Page page, int which) {
    Locator mention = mention(page, which);
    page.keyboard().press("Shift");
    mention.focus();
    return mention;
  }

  @ReaderTest(at = {Screen.TABLET, Screen.DESK})
  void restingThePointerOnAMentionOpensItsCard(Reader reader) {
    Page page = reader.open(SECTION);
    Locator mention = mention(page, 0);
    mention.hover();
    assertThat(card(page)).isVisible();
    assertThat(card(page))
        .hasAttribute("data-entity", String.valueOf(mention.getAttribute("data-entity")));
    assertThat(card(page).locator(".card-name")).hasText("Barack Obama");
    assertThat(card(page).locator(".card-kind")).hasText("Person · 1961–");
    assertThat(card(page).locator(".card-role")).containsText("In this text:");
    assertThat(card(page).locator(".card-foot span")).hasText(Pattern.compile("\\d+ passages"));
    page.mouse().move(2, 2);
    assertThat(card(page)).hasCount(0);
  }

  @ReaderTest
  void focusingAMentionOpensItsCardAndTellsSo(Reader reader) {
    Page page = reader.open(SECTION);
    Locator mention = tabTo(page, 1);
    assertThat(card(page)).isVisible();
    assertThat(card(page)).hasAccessibleName("John Kerry");
    assertThat(mention).hasAttribute("aria-expanded", "true");
    assertThat(mention).hasAttribute("aria-details", "card");
    mention.blur();
    assertThat(card(page)).hasCount(0);
    assertEquals(0, page.locator(".mention[aria-expanded], [aria-details]").count());
  }

  @ReaderTest(at = Screen.PHONE)
  void aTapOpensTheCardAndTheSecondLeadsToTheEntry(Reader reader) {
    Page page = reader.open(SECTION);
    mention(page, 1).tap();
    assertThat(card(page)).isVisible();
    assertThat(page).hasURL(reader.url(SECTION));
    mention(page, 1).tap();
    assertThat(page).hasURL(reader.url("people/john-kerry.html"));
  }

  @ReaderTest(at = Screen.PHONE)
  void aTapBesideTheCardClosesItAndOneOnItsLinkLeadsToTheEntry(Reader reader) {
    Page page = reader.open(SECTION);
    mention(page, 1).tap();
    assertThat(control(card(page), "close")).isVisible();
    page.touchscreen().tap(3, reader.screen().height() - 3);
    assertThat(card(page)).hasCount(0);
    mention(page, 1).tap();
    mention(page, 2).tap();
    assertThat(card(page).locator(".card-name")).hasText("Hillary Clinton");
    control(card(page), "close").tap();
    assertThat(card(page)).hasCount(0);
    mention(page, 1).tap();
    card(page).locator(".card-foot a").tap();
    assertThat(page).hasURL(reader.url("people/john-kerry.html"));
  }

  @ReaderTest(at = Screen.DESK)
  void thePointerCanEnterTheCardAndRestThere(Reader reader) {
    Page page = reader.open(SECTION);
    mention(page, 1).hover();
    assertThat(card(page)).isVisible();
    card(page).locator(".card-name").hover();
    page.waitForTimeout(LONG);
    assertThat(card(page)).isVisible();
    card(page).locator(".card-foot a").click();
    assertThat(page).hasURL(reader.url("people/john-kerry.html"));
  }

  @ReaderTest(at = Screen.DESK)
  void tabGoesIntoTheCardBackAndOn(Reader reader) {
    Page page = reader.open(SECTION);
    Locator mention = tabTo(page, 1);
    assertThat(card(page)).isVisible();
    page.keyboard().press("Tab");
    assertThat(card(page).locator(".card-foot a")).isFocused();
    page.waitForTimeout(LONG);
    assertThat(card(page)).isVisible();
    page.keyboard().press("Shift+Tab");
    assertThat(mention).isFocused();
    assertThat(card(page)).isVisible();
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(control(card(page), "pin")).isFocused();
    page.keyboard().press("Tab");
    assertThat(mention(page, 2)).isFocused();
    assertThat(card(page).locator(".card-name")).hasText("Hillary Clinton");
  }

  @Test
  void tabbingOnAtOnceOpensNothing(Reader reader) {
    Page page = reader.open(SECTION);
    tabTo(page, 0);
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertEquals(0, card(page).count());
  }

  @ReaderTest(at = Screen.DESK)
  void escapeClosesTheCardUntilItIsAskedForAgain(Reader reader) {
    Page page = reader.open(SECTION);
    mention(page, 1).hover();
    assertThat(card(page)).isVisible();
    page.keyboard().press("Escape");
    assertThat(card(page)).hasCount(0);
    page.waitForTimeout(LONG);
    assertThat(card(page)).hasCount(0);
    Locator mention = tabTo(page, 3);
    assertThat(card(page)).isVisible();
    page.keyboard().press("Escape");
    assertThat(card(page)).hasCount(0);
    assertThat(mention).isFocused();
    tabTo(page, 1);
    assertThat(card(page)).isVisible();
    page.keyboard().press("Tab");
    page.keyboard().press("Escape");
    assertThat(card(page)).hasCount(0);
    assertThat(mention(page, 1)).isFocused();
  }

  @Test
  void aPointerThatPassesOverManyMentionsOpensNone(Reader reader) {
    Page page = reader.open(SECTION);
    for (int i = 0; i < 8; i++) {
      var box = mention(page, i).boundingBox();
      page.mouse().move(box.x + 3, box.y + 5);
    }
    page.mouse().move(2, 2);
    page.waitForTimeout(LONG);
    assertEquals(0, card(page).count());
  }

  @Test
  void textThatScrollsUnderAPointerAtRestOpensNothing(Reader reader) {
    Page page = reader.open(SECTION);
    var box = mention(page, 4).boundingBox();
    page.mouse().move(box.x + 5, box.y - 195);
    page.mouse().wheel(0, 200);
    page.waitForTimeout(LONG);
    Object under = "([x, y]) => !!document.elementFromPoint(x, y).closest('a.mention')";
    assertEquals(
        true, page.evaluate(String.valueOf(under), List.of(box.x + 5, box.y - 195)), "the pointer");
    assertEquals(0, card(page).count());
    page.mouse().move(box.x + 7, box.y - 195);
    assertThat(card(page)).isVisible();
  }

  @ReaderTest
  void aPinnedCardStaysWhileReadingOnUntilItIsClosed(Reader reader) {
    Page page = reader.open(SECTION);
    open(page, 1, reader);
    press(control(card(page), "pin"), reader);
    assertThat(card(page)).hasCount(0);
    assertThat(pinned(page)).isVisible();
    page.evaluate("() => scrollBy(0, 600)");
    assertThat(pinned(page)).isInViewport();
    open(page, 8, reader);
    assertThat(card(page)).isVisible();
    assertThat(pinned(page).locator(".card-name")).hasText("John Kerry");
    press(control(card(page), "pin"), reader);
    assertThat(pinned(page).locator(".card-name")).not().hasText("John Kerry");
    assertThat(pinned(page)).hasCount(1);
    press(control(pinned(page), "close"), reader);
    assertThat(pinned(page)).hasCount(0);
  }

  private static void open(Page page, int which, Reader reader) {
    if (reader.screen().touch()) {
      mention(page, which).tap();
    } else {
      mention(page, which).hover();
    }
  }

  private static void press(Locator control, Reader reader) {
    if (reader.screen().touch()) {
      control.tap();
    } else {
      control.click();
    }
  }

  @Test
  void theKeyboardPinsACardReadsOnAndPutsItAway(Reader reader) {
    Page page = reader.open(SECTION);
    Locator mention = tabTo(page, 1);
    assertThat(card(page)).isVisible();
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(pinned(page)).isVisible();
    assertThat(mention).isFocused();
    page.keyboard().press("Tab");
    assertThat(card(page).locator(".card-name")).hasText("Hillary Clinton");
    page.keyboard().press("Escape");
    assertThat(card(page)).hasCount(0);
    assertThat(pinned(page)).isVisible();
    page.keyboard().press("Escape");
    assertThat(pinned(page)).hasCount(0);
    assertThat(mention(page, 2)).isFocused();
  }

  @ReaderTest(at = Screen.DESK)
  void aClickFollowsTheLinkAndAModifiedOneKeepsItsMeaning(Reader reader) {
    Page page = reader.open(SECTION);
    Page tab =
        page.context()
            .waitForPage(
                () ->
                    mention(page, 1)
                        .click(
                            new Locator.ClickOptions()
                                .setModifiers(List.of(KeyboardModifier.CONTROL))));
    assertTrue(tab.url().endsWith("people/john-kerry.html"), tab.url());
    assertThat(page).hasURL(reader.url(SECTION));
    mention(page, 1).click();
    assertThat(page).hasURL(reader.url("people/john-kerry.html"));
  }

  @ReaderTest(from = Origin.FILE)
  void withoutScriptsTheLinkLeadsToTheEntryAndTheEntryBack(Reader reader) {
    Page page = reader.withoutScripts().open(SECTION);
    assertThat(page.locator(".card")).hasCount(0);
    mention(page, 1).click();
    assertThat(page).hasURL(reader.url("people/john-kerry.html"));
    page.locator("a[href='#mentions']").click();
    assertThat(page.locator("#mentions-heading")).isInViewport();
    page.locator("#mentions a[href$='the-timing.html#p4']").click();
    assertThat(page.locator("#p4")).isInViewport();
  }

  @Test
  void linksThatAreNoMentionsHaveCardsWhereTheirSummariesDoNotStand(Reader reader) {
    Page page = reader.open(SECTION);
    page.locator("#named a").first().hover();
    assertThat(card(page)).isVisible();
    page.navigate(reader.url("events/camp-david-summit-2000.html"));
    page.locator(".participants a").first().hover();
    assertThat(card(page)).isVisible();
    page.navigate(reader.url("people/index.html"));
    page.locator(".entries a").first().hover();
    page.waitForTimeout(LONG);
    assertEquals(0, card(page).count());
  }
}
