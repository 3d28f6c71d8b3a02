package glossator.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts text into words as {@code assets/js/search-words.js} cuts what a reader types: letters,
 * digits and their marks, with apostrophes between them. In scripts that put no space between words
 * each character is a word.
 */
final class Tokens {
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final int FIRST_UNSPACED = 0xE00;

  private Tokens() {}

  /** Takes a word where it stands in a text. */
  interface Taker {
    void take(char[] letters, int from, int to);
  }

  /** The words of a text, in order, as they are written. */
  static List<String> in(String text) {
    List<String> tokens = new ArrayList<>();
    forEach(text, (letters, from, to) -> tokens.add(new String(letters, from, to - from)));
    return tokens;
  }

  /** Hands over the words of a text, in order. */
  static void forEach(String text, Taker taker) {
    char[] letters = text.toCharArray();
    int i = 0;
    while (i < letters.length) {
      int first = at(letters, i);
      int end = i + Character.charCount(first);
      if (isUnspaced(first)) {
        end = marks(letters, end);
        taker.take(letters, i, end);
      } else if (isPart(first)) {
        end = word(letters, end);
        taker.take(letters, i, end);
      }
      i = end;
    }
  }

  private static int at(char[] letters, int i) {
    return letters[i] < 0x80 ? letters[i] : Character.codePointAt(letters, i);
  }

  private static int word(char[] letters, int from) {
    int i = from;
    while (i < letters.length) {
      int next = at(letters, i);
      if (isApostrophe(next) && i + 1 < letters.length) {
        next = at(letters, i + 1);
        if (!isPart(next)) {
          return i;
        }
        i++;
      } else if (!isPart(next)) {
        return i;
      }
      i += Character.charCount(next);
    }
    return i;
  }

  private static int marks(char[] letters, int from) {
    int i = from;
    while (i < letters.length && isMark(at(letters, i))) {
      i += Character.charCount(at(letters, i));
    }
    return i;
  }

  /** Apostrophes, and what Hebrew writes in abbreviations and foreign sounds. */
  static boolean isApostrophe(int codePoint) {
    return codePoint == '\''
        || codePoint == '’'
        || codePoint == 'ʼ'
        || codePoint == '\u05f3'
        || codePoint == '\u05f4';
  }

  private static boolean isPart(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint >= 'a' && codePoint <= 'z')
          || (codePoint >= 'A' && codePoint <= 'Z')
          || (codePoint >= '0' && codePoint <= '9');
    }
    return codePoint != 'ʼ'
        && (Character.isLetter(codePoint) || isNumber(codePoint) || isMark(codePoint))
        && !isUnspaced(codePoint);
  }

  private static boolean isNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isUnspaced(int codePoint) {
    return codePoint >= FIRST_UNSPACED
        && (Character.isLetter(codePoint) || isNumber(codePoint))
        && UNSPACED.contains(UnicodeScript.of(codePoint));
  }
}
