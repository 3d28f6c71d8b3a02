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
  private static final int ASCII = 0x80;

  /** Which characters of ASCII are part of words. */
  private static final boolean[] PARTS = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      PARTS[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
  }

  private Tokens() {}

  /** Takes a word where it stands in a text. */
  interface Taker {
    void take(char[] letters, int from, int to);
  }

  /** The words of a text, in order, as they are written. */
  static List<String> in(String text) {
    List<String> tokens = new ArrayList<>();
    forEach(
        text.toCharArray(),
        text.length(),
        (letters, from, to) -> tokens.add(new String(letters, from, to - from)));
    return tokens;
  }

  /**
   * Hands over the words of a text, in order.
   *
   * @param letters of the text, and perhaps others behind it
   * @param length of the text
   */
  static void forEach(char[] letters, int length, Taker taker) {
    int i = 0;
    while (i < length) {
      int first = at(letters, i, length);
      int end = i + Character.charCount(first);
      if (isUnspaced(first)) {
        end = marks(letters, end, length);
        taker.take(letters, i, end);
      } else if (isPart(first)) {
        end = word(letters, end, length);
        taker.take(letters, i, end);
      }
      i = end;
    }
  }

  private static int at(char[] letters, int i, int length) {
    return letters[i] < ASCII ? letters[i] : Character.codePointAt(letters, i, length);
  }

  private static int word(char[] letters, int from, int length) {
    int i = from;
    while (i < length) {
      int next = at(letters, i, length);
      if (isPart(next)) {
        i += Character.charCount(next);
      } else if (isApostrophe(next) && i + 1 < length && isPart(at(letters, i + 1, length))) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  private static int marks(char[] letters, int from, int length) {
    int i = from;
    while (i < length && isMark(at(letters, i, length))) {
      i += Character.charCount(at(letters, i, length));
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
    return codePoint < ASCII ? PARTS[codePoint] : isOtherPart(codePoint);
  }

  private static boolean isOtherPart(int codePoint) {
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
