package glossator.edtf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What EDTF is read as, and what authors are told of texts that are none. */
class EdtfTest {

  private static final String WRITE = "write ";

  static Stream<Arguments> dates() {
    return Fixture.rows("dates.txt", 5);
  }

  static Stream<Arguments> slips() {
    return Fixture.rows("slips.txt", 4);
  }

  @ParameterizedTest
  @MethodSource("dates")
  void readsBoundsAndPutsIntoWords(
      String text, String earliest, String latest, String words, String machine)
      throws EdtfException {
    Edtf date = Edtf.parse(text);
    String phrase = DateWords.of(Locale.ENGLISH).phrase(date);
    assertAll(
        () -> assertEquals(text, date.text()),
        () -> assertEquals(text, date.toString()),
        () -> assertEquals(earliest, shown(date.earliest())),
        () -> assertEquals(latest, shown(date.latest())),
        () -> assertEquals(words, phrase),
        () -> assertEquals(machine, date.machine().orElse("")),
        () -> assertFalse(phrase.contains("\u00a0") || phrase.contains("\u202f")));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void explainsWhatIsNoEdtf(String text, String offset, String message, String hint) {
    EdtfException slip = assertThrows(EdtfException.class, () -> Edtf.parse(text));
    assertAll(
        () -> assertEquals(message, slip.getMessage()),
        () -> assertEquals(Integer.parseInt(offset), slip.offset()),
        () -> assertEquals(hint, slip.hint().orElse("")));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void suggestsOnlyEdtf(String text, String offset, String message, String hint)
      throws EdtfException {
    if (hint.startsWith(WRITE) && hint.indexOf(' ', WRITE.length()) < 0) {
      String better = hint.substring(WRITE.length());
      assertEquals(better, Edtf.parse(better).text(), text);
    }
  }

  @Test
  void tellsOpenFromUnknownEnds() throws EdtfException {
    assertTrue(Edtf.parse("2011/..").isOpenEnd());
    assertTrue(Edtf.parse("../2011").isOpenStart());
    assertTrue(Edtf.parse("2011/").isUnknownEnd());
    assertTrue(Edtf.parse("/2011").isUnknownStart());
    assertFalse(Edtf.parse("2011/").isOpenEnd());
    assertFalse(Edtf.parse("/2011").isOpenStart());
    assertFalse(Edtf.parse("2011/..").isUnknownEnd());
    assertFalse(Edtf.parse("../2011").isUnknownStart());
    Edtf year = Edtf.parse("2011");
    assertFalse(year.isOpenStart() || year.isOpenEnd());
    assertFalse(year.isUnknownStart() || year.isUnknownEnd());
  }

  @Test
  void knowsIntervals() throws EdtfException {
    assertTrue(Edtf.parse("2011/2012").isInterval());
    assertTrue(Edtf.parse("2011/").isInterval());
    assertFalse(Edtf.parse("2011").isInterval());
  }

  @Test
  void qualifiersOfEitherEndCount() throws EdtfException {
    assertQualified("1754", false, false);
    assertQualified("1754~", true, false);
    assertQualified("1754?", false, true);
    assertQualified("1754%", true, true);
    assertQualified("1754/1760", false, false);
    assertQualified("1754~/1760", true, false);
    assertQualified("1754/1760?", false, true);
    assertQualified("1754?/1760~", true, true);
    assertQualified("1754%/..", true, true);
    assertQualified("/1754~", true, false);
  }

  private static void assertQualified(String text, boolean approximate, boolean uncertain)
      throws EdtfException {
    Edtf date = Edtf.parse(text);
    assertEquals(approximate, date.isApproximate(), text);
    assertEquals(uncertain, date.isUncertain(), text);
  }

  private static String shown(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
