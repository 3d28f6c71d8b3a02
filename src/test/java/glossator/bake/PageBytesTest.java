package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes in pieces are the bytes of all pieces, one after the other. */
class PageBytesTest {
  @TempDir private Path folder = Path.of("");

  private static PageBytes pieces(String... texts) {
    return new PageBytes(Arrays.stream(texts).map(each -> each.getBytes(UTF_8)).toList());
  }

  @Test
  void arePutTogether() throws IOException {
    PageBytes bytes = pieces("Anna ", "", "Lind");
    assertEquals(9, bytes.size());
    assertArrayEquals("Anna Lind".getBytes(UTF_8), bytes.whole());
    assertEquals(pieces("Anna Lind").sum(), bytes.sum());
    Path file = folder.resolve("page.html");
    bytes.write(file);
    assertEquals("Anna Lind", Files.readString(file));
  }

  @Test
  void areComparedWithAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "Anna Lind");
    assertTrue(pieces("Anna ", "Lind").isIn(file));
    assertFalse(pieces("Anna ", "Lund").isIn(file));
    assertFalse(pieces("Anna ", "Lin").isIn(file));
    assertFalse(pieces("Anna ", "Lind", "!").isIn(file));
    assertTrue(pieces().isIn(Files.writeString(folder.resolve("none"), "")));
  }

  @Test
  void areComparedPieceByPiece() {
    byte[] shared = "Lind".getBytes(UTF_8);
    PageBytes bytes = new PageBytes(List.of("Anna ".getBytes(UTF_8), shared));
    assertTrue(bytes.hasPiecesOf(new PageBytes(List.of("Anna ".getBytes(UTF_8), shared))));
    assertTrue(bytes.hasPiecesOf(pieces("Anna ", "Lind")));
    assertFalse(bytes.hasPiecesOf(pieces("Anna ", "Lund")));
    assertFalse(bytes.hasPiecesOf(pieces("Anna ")));
    assertFalse(bytes.hasPiecesOf(pieces("Anna Lind")));
  }

  @Test
  void whatIsLongIsNotCopied() throws IOException {
    byte[] kept = "a long line of what is kept".repeat(1000).getBytes(UTF_8);
    AbandonablePage first = new AbandonablePage(new TemplateTexts(), () -> false);
    AbandonablePage second = new AbandonablePage(new TemplateTexts(), () -> false);
    for (AbandonablePage page : List.of(first, second)) {
      page.write("before ");
      page.writeEncoded(kept);
      page.writeEncoded("short".getBytes(UTF_8));
      page.write(" after");
    }
    PageBytes bytes = first.bytes();
    assertEquals(
        "before " + new String(kept, UTF_8) + "short after", new String(bytes.whole(), UTF_8));
    assertTrue(bytes.hasPiecesOf(second.bytes()));
    kept[0] = 'A'; // seen through both pages, since they have the very piece
    assertTrue(new String(bytes.whole(), UTF_8).startsWith("before A long"));
  }
}
