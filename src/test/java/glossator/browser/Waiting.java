package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/**
 * Waits for what a page comes to. Playwright's own way of waiting for a function asks for it from
 * within the page the second time, where our policy lets nobody evaluate words.
 */
final class Waiting {
  private static final int PAUSE = 20;
  private static final int TURNS = 1500;

  private Waiting() {}

  /** Waits until a function of a page gives true, at most half a minute. */
  static void until(Page page, String function) {
    boolean come = is(page, function);
    for (int i = 0; !come && i < TURNS; i++) {
      page.waitForTimeout(PAUSE);
      come = is(page, function);
    }
    assertTrue(come, function);
  }

  private static boolean is(Page page, String function) {
    try {
      return Boolean.TRUE.equals(page.evaluate(function));
    } catch (PlaywrightException onItsWay) {
      return false; // the page is giving way to another, which is asked the next time
    }
  }
}
