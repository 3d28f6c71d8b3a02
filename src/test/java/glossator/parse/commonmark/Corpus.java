package glossator.parse.commonmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published collections of Markdown, which are not part of the project. */
final class Corpus {
  private Corpus() {}

  /** The text of a file; the test is skipped when there is none. */
  static String read(String name) throws IOException {
    Path root = Path.of(System.getProperty("glossator.corpora", "../shared/corpora"));
    Path file = root.resolve("markdown-public").resolve(name);
    assumeTrue(Files.isRegularFile(file), () -> "Skipped, the corpus is not here: " + file);
    return Files.readString(file);
  }
}
