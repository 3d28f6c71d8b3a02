package glossator.draw;

import java.util.Arrays;

/**
 * How wide words are at most. A page does not know the reader's font, so each letter counts as wide
 * as in the widest serif fonts that are common (DejaVu Serif, Noto Serif, Georgia, Palatino).
 */
public final class TextWidth {
  private static final String ELLIPSIS = "…";
  private static final double OTHER_CAPITAL = 1.12;
  private static final double OTHER_SMALL = 0.8;
  private static final double WIDE_SCRIPT = 1.05;
  private static final double DEFAULT = 0.75;
  private static final int LATIN = 128;

  /** In ems, by character; filled from groups of letters of much the same width. */
  private static final double[] WIDTHS = new double[LATIN];

  static {
    Arrays.fill(WIDTHS, DEFAULT);
    group(0.33, " ijl.,");
    group(0.41, "!'()[]:;-If/\\|t");
    group(0.53, "rsz`\"*?");
    group(0.62, "aceoxvykgJ^_");
    group(0.66, "0123456789bdhnpqu{}");
    group(0.76, "LPTZSFBCERVXY$");
    group(0.9, "ADGHKNOQU&w#<>=+~%");
    group(1.07, "mMW@");
  }

  private TextWidth() {}

  private static void group(double width, String characters) {
    characters.chars().forEach(character -> WIDTHS[character] = width);
  }

  /**
   * The most that a line of words takes.
   *
   * @param size of the font, in the unit of the answer
   */
  public static double of(String words, double size) {
    return words.codePoints().mapToDouble(TextWidth::ems).sum() * size;
  }

  private static double ems(int character) {
    if (character < LATIN) {
      return WIDTHS[character];
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> OTHER_CAPITAL;
      case Character.DASH_PUNCTUATION -> character == '—' ? WIDE_SCRIPT : OTHER_SMALL;
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> 0.57;
      case Character.LOWERCASE_LETTER -> character == 'æ' || character == 'œ' ? 1 : OTHER_SMALL;
      default -> Character.isIdeographic(character) ? WIDE_SCRIPT : OTHER_SMALL;
    };
  }

  /**
   * As much of a line of words as a width takes: all of it, or a beginning that ends with an
   * ellipsis, between two words where that leaves more than half.
   */
  public static String fit(String words, double size, double width) {
    if (of(words, size) <= width) {
      return words;
    }
    double room = width - of(ELLIPSIS, size);
    int end = 0;
    double used = 0;
    while (end < words.length()) {
      used += ems(words.codePointAt(end)) * size;
      if (used > room) {
        break;
      }
      end = words.offsetByCodePoints(end, 1);
    }
    int space = words.lastIndexOf(' ', end);
    int cut = space > end / 2 ? space : end;
    return words.substring(0, cut).stripTrailing() + ELLIPSIS;
  }
}
