package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.bench.EditionGenerator;
import glossator.bench.EditionSize;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An edition with more entries than anybody has written; a hundred thousand are measured by hand.
 */
class ManyEntriesTest {
  private static final int ENTRIES = 1_500;

  @TempDir private Path folder = Path.of("");

  @Test
  void allOfThemAreCheckedAndHaveTheirPages() throws IOException {
    Path edition = folder.resolve("edition");
    EditionGenerator.write(edition, new EditionSize(5, 50, 60, 20, ENTRIES, 200), 1);
    assertEquals("0", Command.run("check", "-C", edition + "").exit());
    Command built = Command.run("build", "-C", edition + "", "--output", folder.resolve("o") + "");
    assertEquals("0", built.exit());
    assertTrue(built.out().contains(", 1500 entries, "), built.out());
  }
}
