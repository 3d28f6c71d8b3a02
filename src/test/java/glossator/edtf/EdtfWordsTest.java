package glossator.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages other than English. */
class EdtfWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "fr", "en-US", "en-GB", "tr", "ar", "zh-Hant"})
  void aLanguageWithoutAFileIsEnglish(String tag) throws EdtfException {
    DateWords words = DateWords.of(Locale.forLanguageTag(tag));
    assertEquals("about 11 July 2000", words.phrase(Edtf.parse("2000-07-11~")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../words_en", "en.properties\u0000", "EN/", "xxxxxxxxxxxxxxxxxxxx"})
  void anOddLanguageIsEnglish(String language) throws EdtfException {
    assertEquals("July 2000", new DateWords(Wording.of(language)).phrase(Edtf.parse("2000-07")));
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() throws EdtfException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Edtf day = Edtf.parse("2000-07-11");
      assertEquals("11 July 2000", DateWords.of(Locale.ENGLISH).phrase(day));
      assertEquals("2000-07-11", day.machine().orElseThrow());
      EdtfException e = assertThrows(EdtfException.class, () -> Edtf.parse("-0043-02-30"));
      assertEquals("30 February -0043 does not exist", e.getMessage());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aFileMayLeaveWordsToEnglish() throws IOException, EdtfException {
    DateWords words = words("month.7=Juli\nday={day}. {month} {year}\nrange={start} bis {end}\n");
    assertEquals("11. Juli 2000", words.phrase(Edtf.parse("2000-07-11")));
    assertEquals("Juli 2000 bis May 2001", words.phrase(Edtf.parse("2000-07/2001-05")));
    assertEquals("spring 2001", words.phrase(Edtf.parse("2001-21")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"year={yaer}", "year={year", "year={"})
  void aFaultyPatternIsNamed(String pattern) throws IOException, EdtfException {
    DateWords words = words(pattern);
    Edtf year = Edtf.parse("2000");
    Exception e = assertThrows(IllegalStateException.class, () -> words.phrase(year));
    assertEquals("words: year cannot have {", String.valueOf(e.getMessage()).substring(0, 25));
  }

  private static DateWords words(String properties) throws IOException {
    return new DateWords(Wording.read(new StringReader(properties)));
  }
}
