package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are the same, whether they are written at once or bit by bit. */
class Utf8PageTest {
  /** Of one, two, three and four bytes. */
  private static final String LINE = "a\u00e9\u201c\ud835\udd4f\n";

  /** More than a page holds before it begins to write. */
  private static final int MANY = 600_000;

  @TempDir private Path folder = Path.of("");

  private Utf8Page page(int lines) throws IOException {
    Utf8Page page = new Utf8Page(folder.resolve("page.html"), new TemplateTexts());
    char[] line = LINE.toCharArray();
    for (int i = 0; i < lines; i++) {
      switch (i % 3) {
        case 0 -> page.write(line);
        case 1 -> page.write(LINE);
        default -> {
          // Cut within the last code point.
          page.write(line, 0, 4);
          page.write(line, 4, 2);
        }
      }
    }
    return page;
  }

  private void assertIs(int lines) throws IOException {
    Utf8Page page = page(lines);
    byte[] expected = LINE.repeat(lines).getBytes(UTF_8);
    assertEquals(Manifest.sum(expected), page.finish());
    assertEquals(expected.length, page.size());
    assertArrayEquals(expected, Files.readAllBytes(page.file()));
    Path other = folder.resolve("other.html");
    Files.write(other, expected);
    assertTrue(page.isIn(other));
    expected[expected.length / 2] ^= 1;
    Files.write(other, expected);
    assertFalse(page.isIn(other));
  }

  @Test
  void atOnce() throws IOException {
    assertIs(10);
  }

  @Test
  void bitByBit() throws IOException {
    assertIs(MANY);
  }

  /** As Java itself encodes it, wherever it is cut. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ud835\udd4f",
        "a\ud835b",
        "a\udd4fb",
        "\ud835\ud835\udd4f\udd4f",
        "\u07ff\u0800\ud7ff\ue000\uffff\udbff\udfff",
      })
  void anyUnits(String units) throws IOException {
    String text = units.repeat(300) + ".";
    for (int cut = 0; cut < 2 * units.length(); cut++) {
      Utf8Page page = new Utf8Page(folder.resolve("page.html"), new TemplateTexts());
      page.write(text, 0, cut);
      page.write(text.substring(cut));
      page.finish();
      assertArrayEquals(text.getBytes(UTF_8), Files.readAllBytes(page.file()));
    }
  }

  @Test
  void whatIsEncodedAlreadyEndsHalfACodePoint() throws IOException {
    Utf8Page page = new Utf8Page(folder.resolve("page.html"), new TemplateTexts());
    page.write("a\ud835");
    page.writeEncoded("é".getBytes(UTF_8));
    page.finish();
    assertEquals("a?é", Files.readString(page.file()));
  }

  @Test
  void oneThatCannotBeMadeLeavesNothing() throws IOException {
    Utf8Page page = page(MANY);
    assertTrue(Files.size(page.file()) > 0);
    page.abandon();
    assertFalse(Files.exists(page.file()));
  }

  @Test
  void oneThatCannotBeWrittenSaysSoAtItsEnd() throws IOException {
    Files.createDirectory(folder.resolve("page.html"));
    Utf8Page page = page(MANY);
    assertThrows(IOException.class, page::finish);
  }
}
