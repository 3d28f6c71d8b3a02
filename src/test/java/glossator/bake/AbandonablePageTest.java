package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A long page is given up in the midst of it; nobody is asked for the sake of a short one. */
class AbandonablePageTest {
  private static final String LINE = "a line of a page\n";
  private static final int MANY = 100_000;

  @Test
  void wholeAsLongAsNothingIsMoreUrgent() throws IOException {
    AbandonablePage page = new AbandonablePage(new TemplateTexts(), () -> false);
    for (int i = 0; i < MANY; i++) {
      page.write(LINE);
    }
    assertEquals(LINE.repeat(MANY), new String(page.bytes().whole(), UTF_8));
    assertFalse(page.isAbandoned());
  }

  @Test
  void longOneIsGivenUp() {
    AbandonablePage page = new AbandonablePage(new TemplateTexts(), () -> true);
    IOException ended =
        assertThrows(
            IOException.class,
            () -> {
              for (int i = 0; i < MANY; i++) {
                page.write(LINE.toCharArray());
              }
            });
    assertEquals("something else is more urgent", ended.getMessage());
    assertTrue(page.isAbandoned());
    assertThrows(IOException.class, () -> page.write(LINE));
  }

  @Test
  void shortOneIsMade() throws IOException {
    AbandonablePage page = new AbandonablePage(new TemplateTexts(), () -> true);
    page.write(LINE);
    assertEquals(LINE, new String(page.bytes().whole(), UTF_8));
    assertFalse(page.isAbandoned());
  }
}
