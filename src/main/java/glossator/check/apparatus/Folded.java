package glossator.check.apparatus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

  private Folded() {}

  /** The words of a text, in their order. */
  static List<String> words(String text) {
    String plain = withoutMarks(text).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < plain.length()) {
      int next = plain.codePointAt(i);
      if (!is(next, OF_WORDS)) {
        if (i > start) {
          words.add(plain.substring(start, i));
        }
        start = i + Character.charCount(next);
      }
      i += Character.charCount(next);
    }
    if (i > start) {
      words.add(plain.substring(start));
    }
    return words;
  }

  private static String withoutMarks(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    decomposed.codePoints().filter(each -> !is(each, MARKS)).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean is(int codePoint, int types) {
    return (types >> Character.getType(codePoint) & 1) != 0;
  }

  /** The words of a text with single spaces between them. */
  static String text(String text) {
    return String.join(" ", words(text));
  }

  /** The words of a text in the order of their letters: {@code Kerry, John} is John Kerry. */
  static String unordered(String text) {
    return words(text).stream().sorted().collect(Collectors.joining(" "));
  }
}
