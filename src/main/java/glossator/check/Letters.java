package glossator.check;

/**
 * Which characters there are in a text, for rules that need not look closer at most of them.
 *
 * @param first of ASCII's first 64 characters, a bit for each
 * @param second of the other 64
 * @param kinds of other characters: {@link #LATIN_SIGNS} and so on
 * @param spacedSign whether a sign that ends something, such as a comma, stands behind a space
 * @param twins whether a word may stand twice, one behind the other
 */
public record Letters(long first, long second, int kinds, boolean spacedSign, boolean twins) {
  /** U+0080 to U+00BF: controls, and signs that most languages of Europe have. */
  public static final int LATIN_SIGNS = 1;

  /** U+00C0 to U+02FF: letters of Latin. */
  public static final int LATIN = 1 << 1;

  /** U+0300 to U+1FFF: marks, and the letters of most other scripts. */
  public static final int SCRIPTS = 1 << 2;

  /** U+2000 to U+206F but dashes, quotation marks and dots: spaces, and what nobody sees. */
  public static final int SPACES = 1 << 3;

  /** U+2070 to U+2DFF: symbols. */
  public static final int SYMBOLS = 1 << 4;

  /** From U+2E00 on, but for what stands in the place of no words. */
  public static final int BEYOND = 1 << 5;

  private static final int HALF = 64;
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** Signs that no space should stand before; they are in the first half of ASCII. */
  private static final long SIGNS =
      1L << ',' | 1L << '.' | 1L << ';' | 1L << ':' | 1L << '!' | 1L << '?';

  /** Those of a text. */
  static Letters of(char[] text) {
    long first = 0;
    long second = 0;
    int kinds = 0;
    boolean spacedSign = false;
    char before = '\n';
    for (char c : text) {
      if (c < HALF) {
        first |= 1L << c;
        spacedSign |= (SIGNS >>> c & 1) != 0 && (before == ' ' || before == NO_BREAK_SPACE);
      } else if (c < 2 * HALF) {
        second |= 1L << (c - HALF);
      } else {
        kinds |= kind(c);
      }
      before = c;
    }
    return new Letters(first, second, kinds, spacedSign, Twins.in(text));
  }

  private static int kind(char c) {
    if (c < '\u2000') {
      return c < '\u00C0' ? LATIN_SIGNS : c < '\u0300' ? LATIN : SCRIPTS;
    }
    if (c < '\u2070') {
      return c < '\u2010' || c > '\u2027' ? SPACES : 0;
    }
    return c < '\u2E00' ? SYMBOLS : c == Written.OTHER ? 0 : BEYOND;
  }

  /** Whether there is a character of ASCII. */
  public boolean has(char c) {
    return ((c < HALF ? first : second) >>> (c % HALF) & 1) != 0;
  }

  /** Whether there is any of some characters of ASCII. */
  public boolean hasAny(String some) {
    for (int i = 0; i < some.length(); i++) {
      if (has(some.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is any of some kinds. */
  public boolean hasAny(int some) {
    return (kinds & some) != 0;
  }

  /** Whether there is a control of ASCII but the line feed, or DEL. */
  public boolean hasControls() {
    return (first & ((1L << ' ') - 1) & ~(1L << '\n')) != 0 || has('\u007F');
  }
}
