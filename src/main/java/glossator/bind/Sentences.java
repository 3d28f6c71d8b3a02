package glossator.bind;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentence around a name. A sentence ends with a full stop, a question or an exclamation
 * mark and what closes behind it, before a space and something that is not in lower case; not
 * behind an initial or a common abbreviation.
 */
final class Sentences {
  private static final String TERMINATORS = ".!?…؟。！？";
  private static final String CLOSERS = "\"'”’»)]";
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "sgt", "capt", "sen", "rep",
          "gov", "pres", "rev", "hon", "jr", "sr", "vs", "cf", "ca", "c", "p", "pp", "vol", "no",
          "nos", "ch", "sec", "ed", "eds", "trans", "ibid", "e.g", "i.e", "al", "fig", "art",
          "dept", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec");

  private Sentences() {}

  /** Where the sentence around an offset begins. */
  static int start(String text, int offset) {
    for (int i = offset - 1; i > 0; i--) {
      if (Character.isWhitespace(text.charAt(i)) && ends(text, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Where the sentence around an offset ends. */
  static int end(String text, int offset) {
    for (int i = offset; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i)) && ends(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  /** Whether a sentence ends before the space at an offset. */
  private static boolean ends(String text, int space) {
    int last = space - 1;
    while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (last < 0 || TERMINATORS.indexOf(text.charAt(last)) < 0) {
      return false;
    }
    int next = space;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean goesOn = next < text.length() && Character.isLowerCase(text.codePointAt(next));
    return !goesOn && !(text.charAt(last) == '.' && abbreviates(text, last));
  }

  private static boolean abbreviates(String text, int stop) {
    int start = stop;
    while (start > 0
        && (Words.isWordPart(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
