package glossator.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A long page is given up in the midst of it; nobody is asked for the sake of a short one. */
class AbandonableTextTest {
  private static final String LINE = "a line of a page\n";
  private static final int MANY = 100_000;

  @Test
  void wholeAsLongAsNothingIsMoreUrgent() throws IOException {
    AbandonableText text = new AbandonableText(() -> false);
    for (int i = 0; i < MANY; i++) {
      text.write(LINE);
    }
    assertEquals(LINE.repeat(MANY), text.toString());
    assertFalse(text.isAbandoned());
  }

  @Test
  void longOneIsGivenUp() {
    AbandonableText text = new AbandonableText(() -> true);
    IOException ended =
        assertThrows(
            IOException.class,
            () -> {
              for (int i = 0; i < MANY; i++) {
                text.write(LINE.toCharArray());
              }
            });
    assertEquals("something else is more urgent", ended.getMessage());
    assertTrue(text.isAbandoned());
    assertThrows(IOException.class, () -> text.write(LINE));
  }

  @Test
  void shortOneIsMade() throws IOException {
    AbandonableText text = new AbandonableText(() -> true);
    text.write(LINE);
    assertEquals(LINE, text.toString());
    assertFalse(text.isAbandoned());
  }
}
