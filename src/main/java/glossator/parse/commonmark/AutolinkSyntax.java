package glossator.parse.commonmark;

/**
 * Autolinks (6.5): each method returns the position after the closing {@code >}, or -1. Written
 * without regular expressions, since Java's overflow the stack on long repetitions.
 */
final class AutolinkSyntax {
  private static final int SHORTEST_SCHEME = 2;
  private static final int LONGEST_SCHEME = 32;
  private static final int LONGEST_HOST_LABEL = 63;

  private AutolinkSyntax() {}

  /**
   * An absolute address: a scheme, a colon, and anything but control characters, spaces and pointed
   * brackets.
   */
  static int address(CharSequence text, int from) {
    int start = from + 1;
    if (start >= text.length() || !Characters.isLetter(text.charAt(start))) {
      return -1;
    }
    int at = start + 1;
    while (at < text.length() && continuesScheme(text.charAt(at))) {
      at++;
    }
    int length = at - start;
    if (length < SHORTEST_SCHEME || length > LONGEST_SCHEME || !has(text, at, ':')) {
      return -1;
    }
    while (at < text.length() && continuesAddress(text.charAt(at))) {
      at++;
    }
    return has(text, at, '>') ? at + 1 : -1;
  }

  /** A mail address, as HTML's {@code input} element has it. */
  static int mailAddress(CharSequence text, int from) {
    int at = from + 1;
    while (at < text.length() && continuesMailbox(text.charAt(at))) {
      at++;
    }
    if (at == from + 1 || !has(text, at, '@')) {
      return -1;
    }
    do {
      at = hostLabel(text, at + 1);
    } while (at >= 0 && has(text, at, '.'));
    return at >= 0 && has(text, at, '>') ? at + 1 : -1;
  }

  private static int hostLabel(CharSequence text, int from) {
    int at = from;
    while (at < text.length()
        && (Characters.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    boolean valid =
        at > from
            && at - from <= LONGEST_HOST_LABEL
            && text.charAt(from) != '-'
            && text.charAt(at - 1) != '-';
    return valid ? at : -1;
  }

  private static boolean continuesScheme(char character) {
    return Characters.isLetterOrDigit(character) || "+.-".indexOf(character) >= 0;
  }

  private static boolean continuesAddress(char character) {
    return character != ' '
        && character != '<'
        && character != '>'
        && !Characters.isControl(character);
  }

  private static boolean continuesMailbox(char character) {
    return Characters.isLetterOrDigit(character) || ".!#$%&'*+/=?^_`{|}~-".indexOf(character) >= 0;
  }

  private static boolean has(CharSequence text, int at, char character) {
    return at < text.length() && text.charAt(at) == character;
  }
}
