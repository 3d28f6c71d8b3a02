package glossator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
  private static Letters of(String text) {
    return Letters.of(text.toCharArray());
  }

  @Test
  void charactersOfAscii() {
    Letters letters = of("(so-called)\n");
    assertTrue(letters.has('-'));
    assertTrue(letters.hasAny("*("));
    assertFalse(letters.has('m'));
    assertFalse(letters.hasControls());
    assertTrue(of("a\tb").hasControls());
    assertEquals(0, letters.kinds());
  }

  @Test
  void kindsOfOthers() {
    assertEquals(Letters.LATIN_SIGNS, of("\u0085\u00AD«").kinds());
    assertEquals(Letters.LATIN, of("Âéȳ").kinds());
    assertEquals(Letters.SCRIPTS, of("\u0301\u0436\u1FFF").kinds());
    assertEquals(Letters.SPACES, of("\u200B\u2028\u2064").kinds());
    assertEquals(Letters.SYMBOLS, of("⁰\u2126\u2DFF").kinds());
    assertEquals(Letters.BEYOND, of("中\uFEFF\uFFFD\uD83D").kinds());
    assertEquals(0, of("“a” – ‘b’…" + Written.OTHER).kinds());
  }

  @Test
  void signsBehindSpaces() {
    assertTrue(of("so , that").spacedSign());
    assertTrue(of("quoi\u00A0?").spacedSign());
    assertFalse(of("so, that.").spacedSign());
    assertFalse(of("one\n.").spacedSign());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the the end",
        "The the",
        "at the\nthe end",
        "Élan élan",
        "ſo So ſo",
        "words words"
      })
  void wordsThatMayStandTwice(String text) {
    assertTrue(of(text).twins());
  }

  @ParameterizedTest
  @ValueSource(strings = {"the then", "in an", "a a", "the, the", "the THE", "the", "", "to  do"})
  void wordsThatDoNot(String text) {
    assertFalse(of(text).twins());
  }
}
