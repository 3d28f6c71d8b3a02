package glossator.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes words comparable: without capitals, without marks on letters, without what typesetters make
 * of letters. {@code assets/js/search-words.js} does the same to what a reader types.
 */
final class Folding {
  /** Letters that are not a letter and a mark to Unicode, but are to readers. */
  private static final Map<Character, String> LETTERS = new HashMap<>();

  static {
    String[] pairs = {
      "ßss", "æae", "œoe", "øo", "łl", "đd", "ðd", "þth", "ħh", "ıi", "ςσ", "ىي", "یي", "ةه", "کك"
    };
    for (String pair : pairs) {
      LETTERS.put(pair.charAt(0), pair.substring(1));
    }
  }

  private Folding() {}

  /** A word as it is compared. */
  static String fold(String word) {
    if (isPlain(word)) {
      return word;
    }
    String lower = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char letter = lower.charAt(i);
      String other = letter < 0x80 ? null : LETTERS.get(letter);
      if (other != null) {
        folded.append(other);
      } else if (!isMark(letter)) {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      boolean plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /**
   * Accents; the turned commas of transliterations; the points, accents and quotation marks of
   * Hebrew; the vowel signs and the lengthening stroke of Arabic. The signs of Indic scripts are
   * letters to their readers, and stay.
   */
  private static boolean isMark(char letter) {
    return (letter >= 0x300 && letter <= 0x36F)
        || (letter >= 0x2B9 && letter <= 0x2BF)
        || (letter >= 0x591 && letter <= 0x5C7)
        || letter == 0x5F3
        || letter == 0x5F4
        || (letter >= 0x610 && letter <= 0x61A)
        || letter == 0x640
        || (letter >= 0x64B && letter <= 0x65F)
        || letter == 0x670
        || (letter >= 0x6D6 && letter <= 0x6ED);
  }
}
