package glossator.search;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No stemmer fails on a word, of whatever script and however short or odd. */
class StemmersTest {
  private static final List<String> LETTERS =
      List.of(
          "abcdeiou",
          "stnlrig",
          "éäößñçøł",
          "аеиойья",
          "αειουςσ",
          "אבהוםת",
          "ابةويهن",
          "ािंकलड",
          "1234567890",
          "平和");

  private static final int WORDS = 3_000;

  private static List<String> words(String language) {
    Random random = new Random(language.hashCode());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      String letters = LETTERS.get(random.nextInt(LETTERS.size()));
      StringBuilder word = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words.add(word.toString());
    }
    return words;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar", "bg", "bn", "ca", "ckb", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi",
        "fr", "ga", "hi", "hu", "hy", "id", "it", "lt", "lv", "ne", "nl", "no", "pt", "ro", "ru",
        "sr", "sv", "ta", "te", "tr", "yi", "he", "zh"
      })
  void everyWordHasAStem(String language) {
    Stemming stemming = Stemming.of(language);
    for (String word : words(language)) {
      boolean lost = stemming.stem(word).isEmpty() && word.length() > 4;
      assertFalse(lost, word);
    }
  }
}
