package glossator.check;

/**
 * Which characters there are in a text, for rules that need not look closer at most of them.
 *
 * @param first of ASCII's first 64 characters, a bit for each
 * @param second of the other 64
 * @param others whether there is any that is not in ASCII
 */
public record Letters(long first, long second, boolean others) {
  private static final int HALF = 64;

  /** Those of a text. */
  static Letters of(String text) {
    long first = 0;
    long second = 0;
    boolean others = false;
    char[] letters = text.toCharArray();
    for (char c : letters) {
      if (c < HALF) {
        first |= 1L << c;
      } else if (c < 2 * HALF) {
        second |= 1L << (c - HALF);
      } else {
        others = true;
      }
    }
    return new Letters(first, second, others);
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

  /** Whether there is a control of ASCII but the line feed, or DEL. */
  public boolean hasControls() {
    return (first & ((1L << ' ') - 1) & ~(1L << '\n')) != 0 || has('\u007F');
  }
}
