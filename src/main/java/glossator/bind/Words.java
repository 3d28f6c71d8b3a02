package glossator.bind;

import java.util.ArrayList;
import java.util.List;

/** Splits text into words, single marks and stretches of space. */
final class Words {
  private static final int ASCII_END = 0x80;

  /** Which of the ASCII characters are parts of words. */
  private static final boolean[] PART = new boolean[ASCII_END];

  static {
    for (int unit = 0; unit < ASCII_END; unit++) {
      PART[unit] = Character.isLetterOrDigit(unit);
    }
  }

  private Words() {}

  /** A token; its offsets count UTF-16 units of the text. */
  static final class Token {
    private final String words;
    private final int start;
    private final int end;

    private Token(String words, int start, int end) {
      this.words = words;
      this.start = start;
      this.end = end;
    }

    int start() {
      return start;
    }

    int end() {
      return end;
    }

    /** The first UTF-16 unit of its text. */
    char first() {
      return words.charAt(start);
    }

    /** The word as it is compared: any space is one space. */
    String text() {
      return first() == ' ' ? " " : words.substring(start, end);
    }
  }

  /** The tokens of a text, in order, without gaps. */
  static List<Token> in(String text) {
    String words = Normalised.of(text);
    char[] letters = words.toCharArray();
    List<Token> tokens = new ArrayList<>(letters.length / 3 + 1);
    int i = 0;
    while (i < letters.length) {
      int end = end(letters, i);
      tokens.add(new Token(words, i, end));
      i = end;
    }
    return tokens;
  }

  /**
   * Where a token ends.
   *
   * @param letters normalised
   * @param start where it begins
   */
  static int end(char[] letters, int start) {
    int first = Character.codePointAt(letters, start);
    int i = start + Character.charCount(first);
    if (first == ' ') {
      while (i < letters.length && letters[i] == ' ') {
        i++;
      }
    } else if (isWordPart(first)) {
      while (i < letters.length) {
        char unit = letters[i];
        if (unit < ASCII_END ? !PART[unit] : !isWordPart(Character.codePointAt(letters, i))) {
          break;
        }
        i += unit < ASCII_END ? 1 : Character.charCount(Character.codePointAt(letters, i));
      }
    }
    return i;
  }

  /** A token as it is compared: any space is one space. */
  static String text(char[] letters, int start, int end) {
    return letters[start] == ' ' ? " " : new String(letters, start, end - start);
  }

  /** Whether a token is a word, as it is compared. */
  static boolean is(String word, char[] letters, int start, int end) {
    if (letters[start] == ' ' || end - start != word.length()) {
      return letters[start] == ' ' && word.equals(" ");
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != letters[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a code point is part of a word: a letter, a digit or a mark on one. */
  static boolean isWordPart(int codePoint) {
    if (codePoint < ASCII_END) {
      return PART[codePoint];
    }
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
