package glossator.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Somebody who reads an edition. Each method gives another reader, who differs in one thing.
 *
 * @param browser that opens the pages
 * @param edition that is read
 * @param origin of the pages
 * @param screen in front of the reader
 * @param colours that the reader's system asks for
 * @param scripts whether the reader lets scripts run
 * @param expected complaints of the browser that hold one of these words are none
 */
record Reader(
    TestBrowser browser,
    EditionSite edition,
    Origin origin,
    Screen screen,
    ColorScheme colours,
    boolean scripts,
    List<String> expected) {

  /** One who reads an edition from the disk, at a desk in daylight. */
  static Reader of(TestBrowser browser, EditionSite edition) {
    return new Reader(
        browser, edition, Origin.FILE, Screen.DESK, ColorScheme.LIGHT, true, List.of());
  }

  Reader from(Origin other) {
    return new Reader(browser, edition, other, screen, colours, scripts, expected);
  }

  Reader at(Screen other) {
    return new Reader(browser, edition, origin, other, colours, scripts, expected);
  }

  Reader dark() {
    return new Reader(browser, edition, origin, screen, ColorScheme.DARK, scripts, expected);
  }

  Reader withoutScripts() {
    return new Reader(browser, edition, origin, screen, colours, false, expected);
  }

  /**
   * One who knows that the browser will complain: of a page that is not there, say.
   *
   * @param words of the complaint
   */
  Reader expecting(String words) {
    return new Reader(browser, edition, origin, screen, colours, scripts, List.of(words));
  }

  /**
   * One who reads another edition, which is built with the built-in theme; once, however many read
   * it.
   *
   * @param folder of the edition, such as {@code
   *     Path.of("src/test/resources/editions/hebrew/edition")}
   */
  Reader reading(Path folder) {
    EditionSite other = browser.edition(folder);
    return new Reader(browser, other, origin, screen, colours, scripts, expected);
  }

  /** The whole address of a page or another file, which is given from the site's root. */
  String url(String address) {
    return edition.url(origin, address);
  }

  /** Opens a page as for the first time, with nothing remembered; returns when it has loaded. */
  Page open(String address) {
    return open(address, options -> {});
  }

  /**
   * Opens a page as for the first time.
   *
   * @param address from the site's root, with a query or an anchor if need be
   * @param more changes what the browser is told of this reader: contrast, motion, locale
   */
  Page open(String address, Consumer<NewContextOptions> more) {
    NewContextOptions options =
        new NewContextOptions()
            .setViewportSize(screen.width(), screen.height())
            .setHasTouch(screen.touch())
            .setIsMobile(screen.touch())
            .setColorScheme(colours)
            .setJavaScriptEnabled(scripts);
    more.accept(options);
    Page page = browser.visit(options, this);
    page.navigate(url(address));
    return page;
  }

  @Override
  public String toString() {
    return origin.name().toLowerCase(Locale.ROOT) + ", " + screen.width() + " px";
  }
}
