package glossator.parse.commonmark;

/** HTML tags (6.6): each method returns the position after the tag, or -1 when there is none. */
final class TagSyntax {
  private TagSyntax() {}

  /** The position after a tag's name, or the same position when no name begins there. */
  static int name(CharSequence text, int from) {
    if (from >= text.length() || !Characters.isLetter(text.charAt(from))) {
      return from;
    }
    int at = from + 1;
    while (at < text.length()
        && (Characters.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return at;
  }

  /** A closing tag: {@code </}, a name, white space, {@code >}. */
  static int closingTag(CharSequence text, int from) {
    if (!has(text, from, '<') || !has(text, from + 1, '/')) {
      return -1;
    }
    int nameEnd = name(text, from + 2);
    int end = Scan.blank(text, nameEnd);
    return nameEnd > from + 2 && has(text, end, '>') ? end + 1 : -1;
  }

  /** An open tag: {@code <}, a name, attributes, white space, perhaps {@code /}, {@code >}. */
  static int openTag(CharSequence text, int from) {
    int nameEnd = name(text, from + 1);
    if (!has(text, from, '<') || nameEnd == from + 1) {
      return -1;
    }
    int at = nameEnd;
    for (int next = attribute(text, at); next != at; next = attribute(text, at)) {
      if (next < 0) {
        return -1;
      }
      at = next;
    }
    at = Scan.blank(text, at);
    if (has(text, at, '/')) {
      at++;
    }
    return has(text, at, '>') ? at + 1 : -1;
  }

  /**
   * White space and an attribute; the same position when there is none, -1 when its value is wrong.
   */
  private static int attribute(CharSequence text, int from) {
    int start = Scan.blank(text, from);
    if (start == from || start >= text.length() || !beginsName(text.charAt(start))) {
      return from;
    }
    int nameEnd = start + 1;
    while (nameEnd < text.length() && continuesName(text.charAt(nameEnd))) {
      nameEnd++;
    }
    int equals = Scan.blank(text, nameEnd);
    return has(text, equals, '=') ? value(text, Scan.blank(text, equals + 1)) : nameEnd;
  }

  private static int value(CharSequence text, int from) {
    if (from >= text.length()) {
      return -1;
    }
    char first = text.charAt(from);
    int at = from;
    if (first == '"' || first == '\'') {
      do {
        at++;
      } while (at < text.length() && text.charAt(at) != first);
      return at < text.length() ? at + 1 : -1;
    }
    while (at < text.length() && unquoted(text.charAt(at))) {
      at++;
    }
    return at > from ? at : -1;
  }

  private static boolean beginsName(char character) {
    return Characters.isLetter(character) || character == '_' || character == ':';
  }

  private static boolean continuesName(char character) {
    return Characters.isLetterOrDigit(character) || "_:.-".indexOf(character) >= 0;
  }

  private static boolean unquoted(char character) {
    return " \t\r\n\"'=<>`".indexOf(character) < 0;
  }

  private static boolean has(CharSequence text, int at, char character) {
    return at < text.length() && text.charAt(at) == character;
  }
}
