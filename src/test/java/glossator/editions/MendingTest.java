package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
