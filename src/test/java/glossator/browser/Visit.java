package glossator.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page that a test has opened, and what went wrong on it.
 *
 * @param page of the visit, in a context of its own
 * @param reader who looks at it
 * @param complaints so far: errors logged, exceptions, requests to other hosts
 */
record Visit(Page page, Reader reader, List<String> complaints) {
  /** Addresses that stay on this machine by their nature. */
  private static final Pattern LOCAL = Pattern.compile("^(file|data|blob|about|chrome-error):.*");

  /** Begins to watch a new page in a context. */
  static Visit start(BrowserContext context, Reader reader) {
    Visit visit = new Visit(context.newPage(), reader, new ArrayList<>());
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            visit.complain(message.text() + " [" + message.location() + "]");
          }
        });
    context.onWebError(error -> visit.complain(error.error()));
    context.onRequest(
        request -> {
          if (visit.leaves(request.url())) {
            visit.complain("asks another host: " + request.url());
          }
        });
    visit.page.onCrash(page -> visit.complain("crashed"));
    return visit;
  }

  private boolean leaves(String url) {
    boolean ours = reader.origin() == Origin.HTTP && url.startsWith(reader.url(""));
    return !ours && !LOCAL.matcher(url).matches();
  }

  private void complain(String what) {
    if (reader.expected().stream().noneMatch(what::contains)) {
      complaints.add(page.url() + " (" + reader + "): " + what);
    }
  }

  /** Keeps what the reader sees now, for whoever looks for the cause of a failure. */
  void picture(Path file) {
    page.screenshot(new ScreenshotOptions().setPath(file));
  }

  /** Leaves the page. */
  void end() {
    page.context().close();
  }
}
