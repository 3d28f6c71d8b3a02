package glossator.fuzz;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Published texts beside the repository, which are not part of it. */
final class Corpora {
  private static final Path ROOT =
      Path.of(System.getProperty("glossator.corpora", "../shared/corpora"));

  private Corpora() {}

  /** All files of a folder; the test is skipped, with a message, when it is not there. */
  static List<Path> files(String folder) throws IOException {
    Path all = ROOT.resolve(folder);
    assumeTrue(Files.isDirectory(all), () -> "Skipped, the corpus is not here: " + all);
    try (Stream<Path> walk = Files.walk(all)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** One file of them, by the end of its name. */
  static Path file(String folder, String name) throws IOException {
    return files(folder).stream().filter(file -> file.endsWith(name)).findFirst().orElseThrow();
  }
}
