package glossator.edtf;

import java.util.Locale;

/** A place in a text that moves forward up to a limit. Digits are 0 to 9 and no others. */
final class Cursor {

  private static final int END = -1;

  private final String text;
  private final int limit;
  private int offset;

  Cursor(String text, int from, int limit) {
    this.text = text;
    this.offset = from;
    this.limit = limit;
  }

  int offset() {
    return offset;
  }

  boolean atEnd() {
    return offset == limit;
  }

  /** The character here, or a number that is no character. */
  int peek() {
    return atEnd() ? END : text.charAt(offset);
  }

  boolean accept(char wanted) {
    boolean found = peek() == wanted;
    if (found) {
      offset++;
    }
    return found;
  }

  /**
   * Takes the digits, and the X that stand for digits, that come next: perhaps none, perhaps very
   * many.
   */
  String digits() {
    int from = offset;
    while (isDigit(peek()) || peek() == 'X') {
      offset++;
    }
    return text.substring(from, offset);
  }

  /** Fails if anything is left. */
  void end(String what) throws EdtfException {
    if (!atEnd()) {
      throw error("unexpected " + shown() + " after " + what);
    }
  }

  EdtfException error(String message) {
    return new EdtfException(message, offset);
  }

  static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  /** The character here as an author can recognise it; what is not printable goes by its number. */
  private String shown() {
    int point = text.codePointAt(offset);
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          String.format(Locale.ROOT, "U+%04X", point);
      case Character.SPACE_SEPARATOR -> "blank";
      default -> "“" + Character.toString(point) + "”";
    };
  }
}
