package glossator.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Clip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Not a test, and not run with the tests: pictures of every kind of page for somebody to look at,
 * in the folder that the system property {@code glossator.screenshots} names. {@code
 * .ci/screenshots} runs it.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "glossator.screenshots", matches = ".+")
class Screenshots {
  /** In CSS pixels; the whole text would be a picture of 30,000. */
  private static final int TALLEST = 6000;

  private static final Path FOLDER = Path.of(System.getProperty("glossator.screenshots", ""));

  @ReaderTest(from = Origin.FILE)
  void light(Reader reader) {
    take(reader, "light");
  }

  @ReaderTest(from = Origin.FILE)
  void dark(Reader reader) {
    take(reader.dark(), "dark");
  }

  private static void take(Reader reader, String colours) {
    Page page = reader.open("index.html");
    for (String address : reader.edition().pageOfEveryKind()) {
      page.navigate(reader.url(address));
      Object height = page.evaluate("() => document.documentElement.scrollHeight");
      int tall = Math.min(TALLEST, ((Number) height).intValue());
      int wide = reader.screen().width();
      String file = name(address) + "." + wide + "." + colours + ".png";
      page.screenshot(
          new ScreenshotOptions()
              .setFullPage(true)
              .setClip(new Clip(0, 0, wide, tall))
              .setPath(FOLDER.resolve(file)));
    }
  }

  @Test
  void print(Reader reader) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(FOLDER.resolve("print"));
    Page page = reader.open("index.html");
    for (String address : reader.edition().pageOfEveryKind()) {
      page.navigate(reader.url(address));
      Path pdf = folder.resolve(name(address) + ".pdf");
      page.pdf(new PdfOptions().setPreferCSSPageSize(true).setPrintBackground(false).setPath(pdf));
      String pictures = pdf.toString().replaceAll("\\.pdf$", "");
      List<String> command = List.of("pdftoppm", "-r", "80", "-png", pdf.toString(), pictures);
      new ProcessBuilder(command).inheritIO().start().waitFor();
    }
  }

  private static String name(String address) {
    return address.replaceAll("\\.html$", "").replace('/', '-');
  }
}
