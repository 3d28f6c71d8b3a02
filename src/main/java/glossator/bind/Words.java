package glossator.bind;

import java.util.ArrayList;
import java.util.List;

/** Splits text into words, single marks and stretches of space. */
final class Words {
  private Words() {}

  /**
   * A token.
   *
   * @param text the word as it is compared: any space is one space
   */
  record Token(int start, int end, String text) {}

  /** The tokens of a text, in order, without gaps. */
  static List<Token> in(String text) {
    String words = Normalised.of(text);
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < words.length()) {
      int end = end(words, i);
      boolean space = words.charAt(i) == ' ';
      tokens.add(new Token(i, end, space ? " " : words.substring(i, end)));
      i = end;
    }
    return tokens;
  }

  private static int end(String words, int start) {
    int first = words.codePointAt(start);
    int i = start + Character.charCount(first);
    if (first == ' ') {
      while (i < words.length() && words.charAt(i) == ' ') {
        i++;
      }
    } else if (isWordPart(first)) {
      while (i < words.length() && isWordPart(words.codePointAt(i))) {
        i += Character.charCount(words.codePointAt(i));
      }
    }
    return i;
  }

  /** Whether a code point is part of a word: a letter, a digit or a mark on one. */
  static boolean isWordPart(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
