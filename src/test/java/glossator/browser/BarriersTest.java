package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** axe-core finds no barrier on any kind of page. */
@BrowserTest
class BarriersTest {
  @ReaderTest(
      from = Origin.FILE,
      at = {Screen.PHONE, Screen.DESK})
  void noneOnAnyKindOfPage(Reader reader) {
    none(reader, reader.edition().pageOfEveryKind(), Axe.EVERYTHING);
  }

  @Test
  void noneInAWindowOfMiddleSize(Reader reader) {
    List<String> pages = List.of("index.html", "article/introduction.html", "events/index.html");
    none(reader.at(Screen.TABLET), pages, Axe.EVERYTHING);
  }

  @Test
  void noPaleWordsInTheDark(Reader reader) {
    none(reader.dark(), reader.edition().pageOfEveryKind(), Axe.CONTRAST);
  }

  @Test
  void noneFromRightToLeft(Reader anyone) {
    Reader reader = anyone.reading(Path.of("src/test/resources/editions/hebrew/edition"));
    none(reader, reader.edition().pageOfEveryKind(), Axe.EVERYTHING);
  }

  private static void none(Reader reader, List<String> pages, List<String> rules) {
    Page page = reader.open("index.html");
    List<String> found = new ArrayList<>();
    for (String address : pages) {
      page.navigate(reader.url(address));
      Axe.barriers(page, rules).forEach(barrier -> found.add(address + ": " + barrier));
    }
    assertEquals("", String.join("\n", found));
  }
}
