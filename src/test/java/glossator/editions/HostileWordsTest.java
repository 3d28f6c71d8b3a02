package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A paragraph of one piece over and over is checked in time that grows with its length, not with
 * its square.
 */
class HostileWordsTest {
  private static final int LENGTH = 30_000;

  @TempDir private Path edition = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "a'",
        "--",
        " - ",
        "1-2 ",
        "1911-1914 ",
        "...",
        "a ,",
        "the the ",
        "e\u0301",
        "\u0301",
        "\u00ad",
        "\u200b",
        "\u202e",
        "\u202c",
        "\u202b",
        "b\u043e",
        "Ã©",
        "Ð°",
        "ש ",
        ")",
        "(",
        "] (",
        "[a][b]",
        "a@",
        "www.",
        "10.1234/",
        "{#",
        "  ",
        "\uDB40\uDC61",
        "<b lang=he>",
        "<img src=a>",
        "[](a)",
        "![](a)"
      })
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void oneParagraph(String piece) throws IOException {
    Path file = edition.resolve("content/article/1-arrival.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# T\n\nx " + piece.repeat(LENGTH / piece.length()) + "\n");
    Command checked = Command.run("check", "-C", edition + "", "--format", "json");
    assertFalse(checked.exit().startsWith("thrown"), checked.exit());
    assertFalse(checked.out().isEmpty());
  }
}
