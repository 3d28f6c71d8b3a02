package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no fixture can hold: files that refuse to be read, that are no files, or too large. */
class UnreadableTest {
  private static final String MAY_NOT =
      """
      :1:1: error: you may not read this [unreadable-file]
        hint: give yourself the right to, or leave it out
      """;

  @TempDir private Path edition = Path.of("");

  @BeforeEach
  void writeEdition() throws IOException {
    Fixture.write(edition, "content/article/1-arrival.md", "# Arrival\n\nThe ship came.\n");
  }

  private String build() {
    Path output = edition.resolveSibling(edition.getFileName() + "-output");
    String said =
        Command.run("build", "-C", edition + "", "--output", output + "")
            .complaint(output + "", "");
    return said.replaceFirst("\n\\d+ errors?: nothing was changed in \n", "");
  }

  private static void forbid(Path path) throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "Skipped: this system has no rights of files");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(path), "Skipped: root may read everything; run it as a user");
  }

  @Test
  void filesThatMayNotBeRead() throws IOException {
    Fixture.write(edition, "jbake.properties", "edition.title=One\n");
    Fixture.write(edition, "content/bibliography.json", "[]");
    Fixture.write(edition, "content/people/anna.md", "---\nname: Anna\nsummary: A pilot\n---\n");
    Fixture.write(edition, "content/people/anna.png", "no picture");
    for (String name :
        new String[] {
          "jbake.properties",
          "content/bibliography.json",
          "content/people/anna.md",
          "content/people/anna.png"
        }) {
      forbid(edition.resolve(name));
    }
    assertEquals(
        "exit 1\ncontent/bibliography.json"
            + MAY_NOT
            + "content/people/anna.md"
            + MAY_NOT
            + "content/people/anna.png"
            + MAY_NOT
            + "jbake.properties"
            + MAY_NOT,
        build());
  }

  @Test
  void aFolderThatMayNotBeRead() throws IOException {
    Fixture.write(edition, "content/people/anna.md", "Anna");
    Path people = edition.resolve("content/people");
    forbid(people);
    try {
      assertEquals("exit 1\ncontent/people" + MAY_NOT, build());
    } finally {
      Files.setPosixFilePermissions(people, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aPipe() throws IOException, InterruptedException {
    Path pipe = edition.resolve("content/article/2-storm.md");
    try {
      int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
      assumeTrue(made == 0, "Skipped: pipes cannot be made here");
    } catch (IOException absent) {
      assumeTrue(false, "Skipped: there is no mkfifo here");
    }
    assertEquals(
        "exit 1\n"
            + "content/article/2-storm.md:1:1: error: this is no file but a pipe or a device"
            + " [unreadable-file]\n"
            + "  hint: put a file here, or take it away\n",
        build());
  }

  /** The file is all hole: it takes no room on the disk. */
  @Test
  void aFileThatIsTooLarge() throws IOException {
    Path large = edition.resolve("content/article/2-storm.md");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(100_000_001);
    }
    assertEquals(
        "exit 1\n"
            + "content/article/2-storm.md:1:1: error: the file has 100,000,001 bytes;"
            + " the limit is 100,000,000 [file-too-large]\n"
            + "  hint: divide it\n",
        build());
  }

  @Test
  void metadataThatIsTooLong() throws IOException {
    String summary = "a ".repeat(500_000);
    Fixture.write(
        edition, "content/people/anna.md", "---\nname: Anna\nsummary: " + summary + "\n---\n");
    assertEquals(
        "exit 1\n"
            + "content/people/anna.md:2:1: error: the metadata has 1,000,021 characters;"
            + " the limit is 1,000,000 [file-too-large]\n"
            + "  hint: write what is long below the metadata\n",
        build());
  }

  @Test
  void moreMarksThanMemoryHolds() throws IOException {
    Fixture.write(edition, "content/article/2-storm.md", "# Storm\n\n" + "*a ".repeat(2_000_000));
    assertEquals(
        "exit 1\n"
            + "content/article/2-storm.md:3:5999995: error: the file has more than 2,000,000 lines"
            + " and marks [file-too-large]\n"
            + "  hint: divide it into several sections\n",
        build());
  }

  /** A paragraph of many words is a long paragraph, and no more. */
  @Test
  void aParagraphOfManyWordsGoesThrough() throws IOException {
    Fixture.write(
        edition, "content/article/2-storm.md", "# Storm\n\n" + "It blew. ".repeat(300_000) + "\n");
    assertEquals("exit 0\n", build());
  }
}
