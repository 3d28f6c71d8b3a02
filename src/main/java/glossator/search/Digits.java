package glossator.search;

/**
 * Writes whole numbers in the printable characters of ASCII without quotation mark, backslash and
 * space. Characters from {@code ]} on go on (34 values each, the lowest first), the others end a
 * number (57 values).
 */
final class Digits {
  private static final char FIRST = '#';
  private static final char FIRST_OF_MORE = ']';
  private static final int LAST = 57;
  private static final int MORE = 34;

  private Digits() {}

  /** Writes a number that is not negative. */
  static void write(int number, StringBuilder out) {
    int rest = number;
    while (rest >= LAST) {
      out.append((char) (FIRST_OF_MORE + rest % MORE));
      rest /= MORE;
    }
    out.append((char) (FIRST + rest));
  }
}
