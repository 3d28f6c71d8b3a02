package glossator.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Words are cut to a width, never in the middle of a character. */
class TextWidthTest {
  @Test
  void whatFitsStaysWhole() {
    assertEquals("Oslo Accords", TextWidth.fit("Oslo Accords", 15, 200));
  }

  @Test
  void whatDoesNotIsCutBetweenWords() {
    String cut = TextWidth.fit("Resolution 2334 and Kerry’s speech", 15, 200);
    assertEquals("Resolution 2334 and…", cut);
  }

  @Test
  void oneLongWordIsCutBetweenCharacters() {
    String cut = TextWidth.fit("😀".repeat(40), 15, 100);
    assertTrue(cut.matches("(?:😀)+…"), cut);
    assertTrue(TextWidth.of(cut, 15) <= 100);
  }

  @Test
  void marksTakeNoRoom() {
    assertEquals(TextWidth.of("שלום", 15), TextWidth.of("שָׁלוֹם", 15));
  }
}
