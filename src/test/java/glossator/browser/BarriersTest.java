package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** axe-core finds no barrier on any kind of page. */
@BrowserTest
class BarriersTest {
  private static final Path HEBREW = Path.of("src/test/resources/editions/hebrew/edition");

  /** Pages that differ from others in nothing that axe looks at, and the book, which is theirs. */
  private static final Pattern ALIKE =
      Pattern.compile(
          "(?:organisations|places|terms|works)/.*|(?:principles|since-2014|the-author|book)\\.html");

  @ReaderTest(
      from = Origin.FILE,
      at = {Screen.PHONE, Screen.DESK})
  void noneOnAnyKindOfPage(Reader reader) {
    none(reader, kinds(reader), Axe.EVERYTHING);
  }

  @Test
  void noneInAWindowOfMiddleSize(Reader reader) {
    List<String> pages = List.of("index.html", "article/introduction.html", "events/index.html");
    none(reader.at(Screen.TABLET), pages, Axe.EVERYTHING);
  }

  @Test
  void noPaleWordsInTheDark(Reader reader) {
    none(reader.dark(), kinds(reader), Axe.CONTRAST);
  }

  @Test
  void noneFromRightToLeft(Reader anyone) {
    Reader reader = anyone.reading(HEBREW);
    none(reader, reader.edition().pageOfEveryKind(), Axe.EVERYTHING);
  }

  private static List<String> kinds(Reader reader) {
    return reader.edition().pageOfEveryKind().stream()
        .filter(page -> !ALIKE.matcher(page).matches())
        .toList();
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
