package glossator.bind;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the titles of works that stand in quotation marks, in which a name is part of the title and
 * no mention. A quoted phrase is taken as a title when it has two words or more and each word of
 * four letters or more has a capital.
 */
final class QuotedTitles {
  private static final int SHORT_WORD = 3;

  private QuotedTitles() {}

  /** A stretch of text that is a title. */
  record Title(int start, int end) {}

  /** The titles in quotation marks, without the marks. */
  static List<Title> in(String text) {
    String words = Normalised.of(text);
    List<Title> titles = new ArrayList<>();
    int open = words.indexOf('"');
    while (open >= 0) {
      int close = words.indexOf('"', open + 1);
      if (close < 0) {
        break;
      }
      if (isTitle(words.substring(open + 1, close))) {
        titles.add(new Title(open + 1, close));
      }
      open = words.indexOf('"', close + 1);
    }
    return titles;
  }

  /** Whether a phrase is written as titles are. */
  static boolean isTitle(String phrase) {
    int words = 0;
    for (Words.Token token : Words.in(phrase)) {
      int first = token.text().codePointAt(0);
      if (!Character.isLetter(first)) {
        continue;
      }
      words++;
      if (token.text().length() > SHORT_WORD
          && !Character.isUpperCase(first)
          && !Character.isTitleCase(first)) {
        return false;
      }
    }
    return words > 1;
  }
}
