package glossator.parse.commonmark;

/** The classes of characters which the specification names (2.1). */
final class Characters {
  private Characters() {}

  static boolean isSpaceOrTab(char character) {
    return character == ' ' || character == '\t';
  }

  static boolean isLineEnding(char character) {
    return character == '\n' || character == '\r';
  }

  static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  static boolean isLetterOrDigit(char character) {
    return isLetter(character) || isDigit(character);
  }

  static boolean isControl(char character) {
    return character < ' ' || character == '\u007f';
  }

  static boolean isUnicodeWhitespace(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n', '\f', '\r' -> true;
      default -> Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    };
  }

  /** Whether the general category is one of P or, since 0.31, of S. */
  static boolean isUnicodePunctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
