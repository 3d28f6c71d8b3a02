package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import glossator.build.EditionCheck;
import glossator.build.MendedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --fix} does to files: what it says, and not a byte more. */
class MendingTest {
  private static final String BEFORE =
      "\uFEFF---\r\ntitle: Arrival  at  noon\r\n---\r\nThe boat  was late.  \r\nIt \tcame, and *the"
          + "   pilot* slept.\r\n\r\n\r\n`Code  stays`\u00A0 \t";
  private static final String AFTER =
      BEFORE.replace("boat  was", "boat was").replace("the   pilot", "the pilot");

  @TempDir private Path edition = Path.of("");

  private Path section() throws IOException {
    Path file = edition.resolve("content/article/1-arrival.md");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, BEFORE, StandardCharsets.UTF_8);
  }

  @Test
  void mendsInPlaceAndKeepsEveryOtherByte() throws IOException {
    Path file = section();
    Command fixed = Command.run("check", "-C", edition + "", "--fix");
    assertEquals("exit 0\nmended content/article/1-arrival.md\n", fixed.complaint("", ""));
    assertEquals("nothing to mend\n", fixed.out());
    assertEquals(AFTER, Files.readString(file, StandardCharsets.UTF_8));
  }

  @Test
  void aDryRunShowsWhatItWouldDo() throws IOException {
    Path file = section();
    Command shown = Command.run("check", "-C", edition + "", "--fix", "--dry-run");
    assertEquals(
        """
        exit 0
        --- a/content/article/1-arrival.md
        +++ b/content/article/1-arrival.md
        @@ -2,6 +2,6 @@
         title: Arrival  at  noon
         ---
        -The boat  was late. \s
        -It \tcame, and *the   pilot* slept.
        +The boat was late. \s
        +It \tcame, and *the pilot* slept.
        \s
        \s
        """,
        shown.complaint("", ""));
    assertEquals(BEFORE, Files.readString(file, StandardCharsets.UTF_8));
  }

  private Path file(String name, String text) throws IOException {
    Path file = edition.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Command fix() {
    return Command.run("check", "-C", edition + "", "--fix");
  }

  @Test
  void editsThatOverlapAreMadeOneAfterTheOther() throws IOException {
    Path file =
        file(
            "content/article/1-arrival.md", "# T\n\nThe  caf\u0435\u0301  , \"late  so\" -- so.\n");
    assertEquals("exit 0\nmended content/article/1-arrival.md\n", fix().complaint("", ""));
    assertEquals("# T\n\nThe caf\u00e9, “late so” – so.\n", Files.readString(file));
    assertEquals("exit 0\n", fix().complaint("", ""));
  }

  @Test
  void aLemmaIsMendedAsTheTextThatItQuotes() throws IOException {
    Path text =
        file("content/article/1-arrival.md", "# T\n\nThe boat--late... \"so\" 1911-1914. {#p1}\n");
    Path note =
        file(
            "content/commentary/1-arrival.md",
            "::: {.note on=\"p1\" lemma='boat--late... \"so\" 1911-1914'}\nBy an hour.\n:::\n");
    assertEquals("0", fix().exit());
    assertEquals("# T\n\nThe boat—late… “so” 1911–1914. {#p1}\n", Files.readString(text));
    assertEquals(
        "::: {.note on=\"p1\" lemma='boat—late… “so” 1911–1914'}\nBy an hour.\n:::\n",
        Files.readString(note));
  }

  @Test
  void anEditThatWouldLeaveAHoleIsNotMade() throws IOException {
    Path text =
        file(
            "content/article/1-arrival.md",
            "# T\n\n<!-- accept double-hyphen: so in the log -->\nThe boat--late.\n\nAgain  late.\n");
    String note = "::: {.note on=\"p1\" lemma=\"boat--late\"}\nBy an hour.\n:::\n";
    Path commentary = file("content/commentary/1-arrival.md", note);
    Command fixed = fix();
    assertEquals("exit 0\nmended content/article/1-arrival.md\n", fixed.complaint("", ""));
    assertEquals(note, Files.readString(commentary));
    assertEquals(
        "# T\n\n<!-- accept double-hyphen: so in the log -->\nThe boat--late.\n\nAgain late.\n",
        Files.readString(text));
  }

  @Test
  void whatIsAcceptedOrOffIsNotMended() throws IOException {
    String text = "# T\n\n<!-- accept double-space: so in the log -->\nThe  boat...\n";
    Path file = file("content/article/1-arrival.md", text);
    file("jbake.properties", "check.three-dots=off\n");
    assertEquals("exit 0\n", fix().complaint("", ""));
    assertEquals(text, Files.readString(file));
  }

  @Test
  void idsAndSortKeysAreWrittenIntoTheSource() throws IOException {
    file("jbake.properties", "check.missing-sort=warning\ncheck.paragraph-without-id=warning\n");
    Path text =
        file(
            "content/article/1-arrival.md", "title=T\r\n~~~~~~\r\n*Edvin Holm*\r\n\r\n- is `late`");
    Path entry =
        file(
            "content/people/edvin-holm.md",
            "name=Edvin Holm\r\nsummary=A pilot.\r\n~~~~~~\r\nHe slept.");
    assertEquals("0", fix().exit());
    assertEquals(
        "title=T\r\n~~~~~~\r\n*Edvin Holm* {#p1}\r\n\r\n- is `late` {#p2}", Files.readString(text));
    assertEquals(
        "name=Edvin Holm\r\nsort=Holm, Edvin\r\nsummary=A pilot.\r\n~~~~~~\r\nHe slept.",
        Files.readString(entry));
  }

  @Test
  void aFileThatChangesMeanwhileIsLeft() throws Exception {
    Path file = section();
    MendedFile mended =
        new EditionCheck(edition, false, Optional.empty(), 6).checkAndMend().mended().get(0);
    String changed = BEFORE + "And then.";
    Files.writeString(file, changed, StandardCharsets.UTF_8);
    IOException refused = assertThrows(IOException.class, () -> mended.write(edition));
    assertEquals(
        "content/article/1-arrival.md has changed meanwhile; nothing was done to it",
        refused.getMessage());
    assertEquals(changed, Files.readString(file));
    try (Stream<Path> beside = Files.list(file.getParent())) {
      assertEquals(List.of(file), beside.toList());
    }
  }

  @Test
  void rightsAndLinksAreKept() throws IOException {
    Path file = section();
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "rights of POSIX");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    Path real = Files.move(file, file.resolveSibling("real.txt"));
    Files.createSymbolicLink(file, real.getFileName());
    fix();
    assertTrue(Files.isSymbolicLink(file));
    assertEquals(AFTER, Files.readString(real, StandardCharsets.UTF_8));
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
  }
}
