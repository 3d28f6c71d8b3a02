package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citations that an earlier build has put in words are those that this one would. */
class KnownCitationsTest {
  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");
  private Path output = Path.of("");
  private Path citations = Path.of("");
  private int number;

  @BeforeEach
  void build() throws IOException {
    edition = PlainSite.prepare(Fixture.folder("editions").resolve("citations"), temporary);
    output = temporary.resolve("site");
    citations = temporary.resolve(".site.cache/citations");
    changed();
    assertTrue(Files.size(citations) > 1000);
  }

  /** Builds after a change that concerns no citation, and afresh elsewhere. */
  private void changed() throws IOException {
    Files.writeString(edition.resolve("content/new.txt"), "change " + number++);
    Command built = Command.run("build", "-C", edition + "", "-o", output + "", "--timings");
    assertEquals("0", built.exit(), built::err);
    assertTrue(built.out().contains("citing"), built::out);
    Path elsewhere = temporary.resolve("afresh");
    Command afresh = Command.run("build", "-C", edition + "", "-o", elsewhere + "", "--fresh");
    assertEquals("0", afresh.exit(), afresh::err);
    assertEquals(Snapshot.of(elsewhere), Snapshot.of(output));
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String before = Files.readString(file);
    assertNotEquals(before, before.replace(from, to));
    Files.writeString(file, before.replace(from, to));
  }

  @Test
  void knownWordsAreUsed() throws IOException {
    byte[] before = Files.readAllBytes(citations);
    changed();
    assertEquals(
        new String(before, StandardCharsets.ISO_8859_1),
        new String(Files.readAllBytes(citations), StandardCharsets.ISO_8859_1));
  }

  @Test
  void aWorkThatHasChangedIsCitedAnew() throws IOException {
    Path file = edition.resolve("content/bibliography.json");
    replace(file, "\"title\": \"", "\"title\": \"Quite Another ");
    changed();
    assertTrue(
        Snapshot.of(output).files().values().stream()
            .anyMatch(page -> page.contains("Quite Another")));
  }

  @Test
  void anotherLanguageHasOtherWords() throws IOException {
    Files.writeString(edition.resolve("jbake.properties"), "edition.language=de\n");
    changed();
  }

  @Test
  void damagedWordsAreNone() throws IOException {
    byte[] bytes = Files.readAllBytes(citations);
    int at = bytes.length / 2;
    bytes[at] ^= 1;
    Files.write(citations, bytes);
    changed();
    Files.write(citations, new byte[0]);
    changed();
    Files.writeString(citations, "nonsense".repeat(40));
    changed();
    Files.delete(citations);
    Files.createDirectories(citations.resolve("in the way"));
    changed();
  }
}
