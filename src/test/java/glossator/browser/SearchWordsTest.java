package glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page understands words as the build does. */
@BrowserTest
class SearchWordsTest {
  private static final Path WORDS = Path.of("src/test/resources/search/words.txt");

  private static final String FOUND =
      """
      async text => {
        while (!window.glossator.search.tokens) await new Promise(next => setTimeout(next, 5));
        return glossator.search.tokens(text).map(each => each.keys.join('/')).join(' ');
      }""";

  @Test
  void textsAreFoundUnderTheirWords(Reader reader) throws IOException {
    Page page = reader.open("search.html");
    List<String> lines = Files.readAllLines(WORDS);
    for (String line : lines) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" \\| ", -1);
        assertEquals(
            Normalizer.normalize(parts[1], Normalizer.Form.NFKD), page.evaluate(FOUND, parts[0]));
      }
    }
  }
}
