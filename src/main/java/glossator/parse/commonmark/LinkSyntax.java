package glossator.parse.commonmark;

/**
 * The parts of a link (6.3): each method returns the position after the part, or -1 when there is
 * none.
 */
final class LinkSyntax {
  private static final int LONGEST_LABEL = 999;

  /**
   * The specification wants at least three; a limit keeps many unclosed ones from being read again
   * and again.
   */
  private static final int DEEPEST_PARENTHESES = 32;

  private LinkSyntax() {}

  /**
   * A link label, with its brackets: not blank, without brackets of its own, of 999 characters at
   * most.
   */
  static int label(CharSequence text, int from) {
    if (from >= text.length() || text.charAt(from) != '[') {
      return -1;
    }
    boolean blank = true;
    int limit = Math.min(text.length(), from + LONGEST_LABEL + 2);
    for (int at = from + 1; at < limit; at++) {
      char character = text.charAt(at);
      switch (character) {
        case ']' -> {
          return blank ? -1 : at + 1;
        }
        case '[' -> {
          return -1;
        }
        case '\\' -> {
          blank = false;
          at++;
        }
        default ->
            blank &= Characters.isSpaceOrTab(character) || Characters.isLineEnding(character);
      }
    }
    return -1;
  }

  /** A link destination, either between pointed brackets or bare; a bare one may be empty. */
  static int destination(CharSequence text, int from) {
    return from < text.length() && text.charAt(from) == '<'
        ? pointed(text, from)
        : bare(text, from);
  }

  private static int pointed(CharSequence text, int from) {
    for (int at = from + 1; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '>') {
        return at + 1;
      }
      if (character == '<' || Characters.isLineEnding(character)) {
        return -1;
      }
      if (character == '\\' && escapes(text, at)) {
        at++;
      }
    }
    return -1;
  }

  private static int bare(CharSequence text, int from) {
    int open = 0;
    int at = from;
    for (; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == ' ' || Characters.isControl(character) || (character == ')' && open == 0)) {
        break;
      }
      if (character == '\\' && escapes(text, at)) {
        at++;
      } else if (character == '(') {
        open++;
        if (open > DEEPEST_PARENTHESES) {
          return -1;
        }
      } else if (character == ')') {
        open--;
      }
    }
    return open == 0 ? at : -1;
  }

  /** A link title, with its quotation marks or parentheses. */
  static int title(CharSequence text, int from) {
    if (from >= text.length()) {
      return -1;
    }
    char opening = text.charAt(from);
    if (opening != '"' && opening != '\'' && opening != '(') {
      return -1;
    }
    char closing = opening == '(' ? ')' : opening;
    for (int at = from + 1; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == closing) {
        return at + 1;
      }
      if (character == '(' && opening == '(') {
        return -1;
      }
      if (character == '\\' && escapes(text, at)) {
        at++;
      }
    }
    return -1;
  }

  /** Whether the backslash stands before a character of ASCII punctuation (2.4). */
  private static boolean escapes(CharSequence text, int backslash) {
    if (backslash + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(backslash + 1);
    return next > ' ' && next < '\u007f' && !Characters.isLetterOrDigit(next);
  }
}
