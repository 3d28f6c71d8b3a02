package glossator.check.hygiene;

import java.util.Locale;

/** How characters are called that nobody sees. */
final class CodePoint {
  private static final int DIGITS = 4;

  private CodePoint() {}

  /** The number of a character as Unicode writes it: {@code U+00AD}. */
  static String number(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
  }
}
