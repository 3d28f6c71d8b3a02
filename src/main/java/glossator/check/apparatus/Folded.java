package glossator.check.apparatus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Words as they are compared: without capitals, accents and marks between them. */
final class Folded {
  /** The kinds of code points that {@link Character#getType(int)} gives to marks, as bits. */
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  /** Those of letters and numbers. */
  private static final int OF_WORDS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  /** Below it no letter has a mark that could be parted from it. */
  private static final char FIRST_MARKED = '\u00C0';

  private static final char FIRST_DASH = '\u2010';
  private static final char ELLIPSIS = '\u2026';

  private Folded() {}

  /** The words of a text, in their order. */
  static List<String> words(String text) {
    String folded = text(text);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = folded.indexOf(' '); end >= 0; end = folded.indexOf(' ', start)) {
      words.add(folded.substring(start, end));
      start = end + 1;
    }
    if (start < folded.length()) {
      words.add(folded.substring(start));
    }
    return words;
  }

  /** How many words a text of {@link #text folded} words has. */
  static int count(String folded) {
    int count = folded.isEmpty() ? 0 : 1;
    for (int at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
      count++;
    }
    return count;
  }

  /** The words of a text with single spaces between them. */
  static String text(String text) {
    char[] letters = text.toCharArray();
    if (!isPlain(letters)) {
      letters = withoutMarks(text).toLowerCase(Locale.ROOT).toCharArray();
    }
    int end = 0;
    boolean within = false;
    int i = 0;
    while (i < letters.length) {
      int next = letters[i] < '\u0080' ? letters[i] : Character.codePointAt(letters, i);
      boolean word = isOfWord(next);
      if (word) {
        if (!within && end > 0) {
          letters[end++] = ' ';
        }
        end += Character.toChars(lower(next), letters, end);
      }
      within = word;
      i += Character.charCount(next);
    }
    return new String(letters, 0, end);
  }

  /** Whether a text is as it is without its marks, and has no capitals but those of ASCII. */
  private static boolean isPlain(char[] letters) {
    for (char c : letters) {
      if (c >= FIRST_MARKED && (c < FIRST_DASH || c > ELLIPSIS)) {
        return false;
      }
    }
    return true;
  }

  private static int lower(int letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
  }

  private static boolean isOfWord(int letter) {
    return (letter >= 'a' && letter <= 'z') || (letter != ' ' && is(letter, OF_WORDS));
  }

  private static String withoutMarks(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    int i = 0;
    while (i < decomposed.length()) {
      int next = decomposed.codePointAt(i);
      if (!is(next, MARKS)) {
        plain.appendCodePoint(next);
      }
      i += Character.charCount(next);
    }
    return plain.toString();
  }

  private static boolean is(int codePoint, int types) {
    return (types >> Character.getType(codePoint) & 1) != 0;
  }

  /** The words of a text in the order of their letters: {@code Kerry, John} is John Kerry. */
  static String unordered(String text) {
    List<String> words = words(text);
    Collections.sort(words);
    return String.join(" ", words);
  }
}
