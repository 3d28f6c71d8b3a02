package glossator.parse.commonmark;

/** Steps over white space. All take the position to begin at and return the position after. */
final class Scan {
  private Scan() {}

  /** Over spaces and tabs. */
  static int spaces(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && Characters.isSpaceOrTab(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Over one line ending, if there is one (2.1). */
  static int lineEnding(CharSequence text, int from) {
    if (from >= text.length() || !Characters.isLineEnding(text.charAt(from))) {
      return from;
    }
    boolean pair =
        text.charAt(from) == '\r' && from + 1 < text.length() && text.charAt(from + 1) == '\n';
    return pair ? from + 2 : from + 1;
  }

  /** Over spaces, tabs and up to one line ending. */
  static int blank(CharSequence text, int from) {
    return spaces(text, lineEnding(text, spaces(text, from)));
  }

  /**
   * Over spaces and tabs to the beginning of the next line, or -1 when the line has something else.
   */
  static int restOfLine(CharSequence text, int from) {
    int end = spaces(text, from);
    if (end == text.length()) {
      return end;
    }
    int next = lineEnding(text, end);
    return next == end ? -1 : next;
  }

  /** Over the same character again and again. */
  static int run(CharSequence text, int from, char character) {
    int at = from;
    while (at < text.length() && text.charAt(at) == character) {
      at++;
    }
    return at;
  }
}
