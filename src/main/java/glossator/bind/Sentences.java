package glossator.bind;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentence around a name. A sentence ends with a full stop, a question or an exclamation
 * mark and what closes behind it, before a space and something that is not in lower case; not
 * behind an initial or a common abbreviation.
 */
final class Sentences {
  private static final char ASCII_END = '\u0080';
  private static final String TERMINATORS = ".!?…؟。！？";
  private static final String CLOSERS = "\"'”’»)]";
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "sgt", "capt", "sen", "rep",
          "gov", "pres", "rev", "hon", "jr", "sr", "vs", "cf", "e.g", "i.e", "ibid", "trans",
          "dept", "eds");

  /** Words that are abbreviations before a number, and words at the end of a sentence otherwise. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "no", "nos", "p", "pp", "vol", "ch", "sec", "art", "fig", "c", "ca", "jan", "feb", "mar",
          "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  private Sentences() {}

  /** Where the sentence around an offset begins. */
  static int start(String text, int offset) {
    for (int i = offset - 1; i > 0; i--) {
      if (isSpace(text.charAt(i)) && ends(text, i)) {
        return wordAfter(text, i);
      }
    }
    return 0;
  }

  /** Whether a character is white space; most are none, and can be told so at once. */
  static boolean isSpace(char c) {
    return (c <= ' ' || c >= ASCII_END) && Character.isWhitespace(c);
  }

  private static int wordAfter(String text, int space) {
    int at = space;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the sentence around an offset ends. */
  static int end(String text, int offset) {
    for (int i = offset; i < text.length(); i++) {
      if (isSpace(text.charAt(i)) && ends(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  /** Whether a sentence ends before the space at an offset. */
  private static boolean ends(String text, int space) {
    int last = space - 1;
    if (last >= 0 && Words.isWordPart(text.charAt(last))) {
      return false; // as before most spaces
    }
    while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (last < 0 || TERMINATORS.indexOf(text.charAt(last)) < 0) {
      return false;
    }
    int next = wordAfter(text, space);
    boolean goesOn = next < text.length() && Character.isLowerCase(text.codePointAt(next));
    return !goesOn && !(text.charAt(last) == '.' && abbreviates(text, last, next));
  }

  private static boolean abbreviates(String text, int stop, int next) {
    int start = stop;
    while (start > 0
        && (Words.isWordPart(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, stop);
    if (isInitials(word)) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean number = next < text.length() && Character.isDigit(text.charAt(next));
    return ABBREVIATIONS.contains(lower) || (number && BEFORE_NUMBERS.contains(lower));
  }

  /** Whether a word is a capital, perhaps with other letters behind it, each behind a full stop. */
  private static boolean isInitials(String word) {
    if (word.isEmpty() || Character.getType(word.codePointAt(0)) != Character.UPPERCASE_LETTER) {
      return false;
    }
    int at = word.offsetByCodePoints(0, 1);
    while (at < word.length()) {
      if (word.charAt(at) != '.'
          || at + 1 == word.length()
          || !Character.isLetter(word.codePointAt(at + 1))) {
        return false;
      }
      at = word.offsetByCodePoints(at, 2);
    }
    return true;
  }
}
