package glossator.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of a run of the tests, the editions that it reads, and the pages now open. */
final class TestBrowser implements AutoCloseable {
  /** In milliseconds: how long a page or an element may be waited for. */
  private static final double PATIENCE = 10_000;

  private final Playwright playwright;
  private final Browser browser;
  private final Map<Path, EditionSite> editions = new HashMap<>();
  private final List<Visit> visits = new ArrayList<>();
  private final Path temporary;

  private TestBrowser(Playwright playwright, Browser browser) throws IOException {
    this.playwright = playwright;
    this.browser = browser;
    temporary = Files.createTempDirectory("glossator-browser-");
  }

  /**
   * Starts the first Chromium that can be started.
   *
   * @throws NoBrowserException when none is found or none can be started
   */
  static TestBrowser start(Programs programs) throws NoBrowserException, IOException {
    List<Path> chromiums = programs.chromiums();
    if (chromiums.isEmpty()) {
      throw new NoBrowserException("no Chromium was found");
    }
    Playwright playwright = driver(programs);
    List<String> refusals = new ArrayList<>();
    for (Path chromium : chromiums) {
      try {
        return new TestBrowser(playwright, launch(playwright, chromium));
      } catch (PlaywrightException refused) {
        refusals.add(chromium + " does not start: " + firstLine(refused));
      }
    }
    playwright.close();
    throw new NoBrowserException(String.join("; ", refusals));
  }

  private static Playwright driver(Programs programs) throws NoBrowserException {
    Optional<Path> node = programs.node();
    Map<String, String> environment = new HashMap<>();
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    node.ifPresent(path -> environment.put("PLAYWRIGHT_NODEJS_PATH", path.toString()));
    try {
      return Playwright.create(new CreateOptions().setEnv(environment));
    } catch (RuntimeException refused) {
      throw new NoBrowserException(
          node.isEmpty()
              ? "no Node.js of version 20 or newer was found"
              : node.get() + " does not start the driver: " + firstLine(refused));
    }
  }

  /** The driver's own words, without its stack. */
  private static String firstLine(Exception refused) {
    return String.valueOf(refused.getMessage()).replaceAll("(?s).*?message='([^\n]*).*", "$1");
  }

  /** No name is looked up: what a page asks of another host is seen, but does not get there. */
  private static Browser launch(Playwright playwright, Path chromium) {
    List<String> arguments = List.of("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    return playwright
        .chromium()
        .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(arguments));
  }

  /** The site of an edition, built at the first call; see {@link Reader#reading}. */
  EditionSite edition(Path folder) {
    return editions.computeIfAbsent(
        folder.toAbsolutePath().normalize(),
        edition -> {
          try {
            return EditionSite.build(edition, temporary.resolve(editions.size() + "/site"));
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }

  /** An empty page for a reader, watched until the end of the test. */
  Page visit(NewContextOptions options, Reader reader) {
    Visit visit = Visit.start(browser.newContext(options), reader);
    visit.page().setDefaultTimeout(PATIENCE);
    visits.add(visit);
    return visit.page();
  }

  /** Closes the pages of a test, and hands over what was seen of them. */
  List<Visit> endVisits() {
    List<Visit> ended = List.copyOf(visits);
    visits.clear();
    return ended;
  }

  @Override
  public void close() throws IOException {
    playwright.close();
    editions.values().forEach(EditionSite::close);
    try (Stream<Path> walk = Files.walk(temporary)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
