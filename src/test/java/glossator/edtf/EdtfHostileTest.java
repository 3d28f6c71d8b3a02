package glossator.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts nobody would write. */
class EdtfHostileTest {

  private static final int ROUNDS = 20_000;
  private static final String SIGNS = "0123456789-/.XY?~%T:";
  private static final String LETTERS = " abcdefghijlmnoprstuvyzABCDEJMNSZ";
  private static final String ODD = "\u0660\uff11\ud835\udfd9\u2013\u2212\u00a0\u0130\u212a\u0000";
  private static final String[] PIECES = {
    "2000", "-07", "-11", "/", "..", "19XX", "-XX", "Y", "-", "~", "%", "-21", "T10:00:00Z"
  };

  private final DateWords words = DateWords.of(Locale.ENGLISH);

  @Test
  void randomSignsAreReadOrRefused() {
    Random random = new Random(20261122);
    for (int round = 0; round < ROUNDS; round++) {
      String alphabet = round % 2 == 0 ? SIGNS : SIGNS + SIGNS + LETTERS + ODD;
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(14); left > 0; left--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      check(text.toString());
    }
  }

  @Test
  void randomPiecesOfDatesAreReadOrRefused() {
    Random random = new Random(20261122);
    int valid = 0;
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int left = 1 + random.nextInt(7); left > 0; left--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      valid += check(text.toString()) ? 1 : 0;
    }
    assertTrue(valid > ROUNDS / 100, () -> "too few dates to tell");
  }

  /** Whether a text is a date, after a look at the date or the exception. */
  private boolean check(String text) {
    try {
      Edtf date = Edtf.parse(text);
      assertEquals(text, date.text());
      date.earliest()
          .ifPresent(first -> date.latest().ifPresent(last -> assertFalse(last.isBefore(first))));
      assertTrue(date.earliest().isPresent() || date.latest().isPresent(), text);
      assertFalse(words.phrase(date).isBlank(), text);
      return true;
    } catch (EdtfException e) {
      assertTrue(e.offset() >= 0 && e.offset() <= text.length(), text);
      assertFalse(String.valueOf(e.getMessage()).isBlank(), text);
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "X", "-", "/", "2000-", "~", "?", "2000/", "c.", " ", "July ", "1 ", "19th "})
  void longTextsAreRefusedAtOnce(String piece) {
    for (int length : new int[] {7, 59, 60, 61, 1_000_000}) {
      String text = piece.repeat(length / piece.length() + 1).substring(0, length);
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> assertThrows(EdtfException.class, () -> Edtf.parse(text), text));
    }
  }
}
