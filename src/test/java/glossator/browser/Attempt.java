package glossator.browser;

import java.io.IOException;
import java.util.Optional;

/**
 * The one attempt of a run of the tests to start a browser.
 *
 * @param browser that was started
 * @param refusal why none was, and what to do; empty when one was
 */
record Attempt(Optional<TestBrowser> browser, String refusal) implements AutoCloseable {
  private static final String ADVICE =
      ". Install Chromium or Chrome (or name one in GLOSSATOR_CHROMIUM) and Node.js 20 or newer (or"
          + " run mvn -Pbundled-node, which brings one).";

  static Attempt make() {
    try {
      return new Attempt(Optional.of(TestBrowser.start(new Programs(System.getenv()))), "");
    } catch (NoBrowserException | IOException refused) {
      return new Attempt(Optional.empty(), refused.getMessage() + ADVICE);
    }
  }

  /** Whether somebody counts on the browser tests, as continuous integration does. */
  static boolean required() {
    return "required".equals(System.getenv("GLOSSATOR_BROWSER"));
  }

  @Override
  public void close() throws IOException {
    if (browser.isPresent()) {
      browser.get().close();
    }
  }
}
