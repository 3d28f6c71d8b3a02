package glossator.read;

import java.util.Locale;
import java.util.Optional;

/** Characters that escapes can write and that no page and no feed may hold. */
public final class Unprintable {
  private static final int PLANE = 0xFFFF;

  private Unprintable() {}

  /** The first of them in a text, as {@code U+0007}; empty when there is none. */
  public static Optional<String> first(String text) {
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if ((character < ' ' || character > '~') && is(character)) {
        return Optional.of(String.format(Locale.ROOT, "U+%04X", character));
      }
      at += Character.charCount(character);
    }
    return Optional.empty();
  }

  private static boolean is(int character) {
    boolean control =
        Character.getType(character) == Character.CONTROL
            && character != '\t'
            && character != '\n'
            && character != '\r';
    boolean none =
        (character & PLANE) >= PLANE - 1
            || (character >= 0xFDD0 && character <= 0xFDEF)
            || Character.getType(character) == Character.SURROGATE;
    return control || none;
  }
}
