package glossator.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text in which words are found whatever its typography: all quotation marks and apostrophes are
 * one mark, all dashes and hyphens are one, and space counts only between words.
 */
public final class LooseText {
  private static final String QUOTATION_MARKS = "'\"’‘ʼ‛‚“”„‟«»‹›′″`´";
  private static final String DASHES = "-‐‑‒–—―−";

  private final List<Token> tokens;

  /**
   * @param text in which words are looked for
   */
  public LooseText(String text) {
    this.tokens = tokens(text);
  }

  /** A place where words stand in the text, in UTF-16 units. */
  public record Stretch(int start, int end) {}

  private record Token(int start, int end, String text, boolean word) {}

  /**
   * Where a phrase stands as whole words. A phrase that does not stand there as written is looked
   * for with the other case of its first letter, as at the beginning of a sentence.
   */
  public List<Stretch> find(String phrase) {
    List<String> wanted = tokens(phrase).stream().map(Token::text).toList();
    List<Stretch> exact = find(wanted, false);
    return exact.isEmpty() ? find(wanted, true) : exact;
  }

  private List<Stretch> find(List<String> wanted, boolean otherCase) {
    List<Stretch> found = new ArrayList<>();
    for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= tokens.size(); i++) {
      if (matches(i, wanted, otherCase)) {
        found.add(new Stretch(tokens.get(i).start(), tokens.get(i + wanted.size() - 1).end()));
      }
    }
    return found;
  }

  private boolean matches(int from, List<String> wanted, boolean otherCase) {
    boolean first = true;
    for (int i = 0; i < wanted.size(); i++) {
      Token token = tokens.get(from + i);
      boolean same = token.text().equals(wanted.get(i));
      if (!same && !(first && otherCase && differInCase(token.text(), wanted.get(i)))) {
        return false;
      }
      first &= !token.word();
    }
    return true;
  }

  private static boolean differInCase(String one, String other) {
    int a = one.codePointAt(0);
    int b = other.codePointAt(0);
    return Character.toLowerCase(a) == Character.toLowerCase(b)
        && one.substring(Character.charCount(a)).equals(other.substring(Character.charCount(b)));
  }

  /** The words, without marks between them, in order and in lower case. */
  public List<String> words() {
    return tokens.stream()
        .filter(Token::word)
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The words that begin with a capital where no sentence begins, in lower case. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean follows = tokens.get(i - 1).word() || ",;-".contains(tokens.get(i - 1).text());
      if (follows && token.word() && Character.isUpperCase(token.text().codePointAt(0))) {
        names.add(token.text().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i);
      int first = text.codePointAt(i);
      if (isWordPart(first)) {
        tokens.add(new Token(i, end, text.substring(i, end), true));
      } else if (!isSpace(first)) {
        tokens.add(new Token(i, end, mark(text.substring(i, end)), false));
      }
      i = end;
    }
    return tokens;
  }

  private static int end(String text, int start) {
    int first = text.codePointAt(start);
    int i = start + Character.charCount(first);
    while (i < text.length() && continues(first, text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /** A word goes on with its letters, and a typewriter’s dash with another hyphen. */
  private static boolean continues(int first, int next) {
    return isWordPart(first) ? isWordPart(next) : first == '-' && next == '-';
  }

  private static String mark(String written) {
    if (QUOTATION_MARKS.contains(written)) {
      return "'";
    }
    return written.startsWith("-") || DASHES.contains(written) ? "-" : written;
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean isWordPart(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
