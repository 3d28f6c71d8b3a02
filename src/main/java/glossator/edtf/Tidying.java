package glossator.edtf;

/** Undoes slips of the keyboard: odd blanks, dashes and digits, signs of the EDTF draft of 2012. */
final class Tidying {

  private Tidying() {}

  static String tidy(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(plain, point));
    String tidy = unspecified(plain.toString().strip());
    if (tidy.length() > 1 && tidy.charAt(0) == 'y' && !Character.isLetter(tidy.charAt(1))) {
      tidy = 'Y' + tidy.substring(1);
    }
    return tidy.replace(" (?)", "?")
        .replace("(?)", "?")
        .replace("?~", "%")
        .replace("~?", "%")
        .replace(" ?", "?")
        .replace(" ~", "~")
        .replace(" /", "/")
        .replace("/ ", "/")
        .replace("/open", "/..")
        .replace("open/", "../")
        .replace("unknown/", "/")
        .replace("/unknown", "/");
  }

  private static void append(StringBuilder plain, int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    } else if (Character.isDigit(point)) {
      plain.append((char) ('0' + Character.digit(point, 10)));
    } else if (Character.getType(point) == Character.DASH_PUNCTUATION || point == '\u2212') {
      plain.append('-');
    } else {
      plain.appendCodePoint(point);
    }
  }

  /** A small x, and the u of the draft, stand for X after a digit, a hyphen or another such. */
  private static String unspecified(String text) {
    StringBuilder upper = new StringBuilder(text);
    for (int i = 1; i < upper.length(); i++) {
      char before = upper.charAt(i - 1);
      boolean small = upper.charAt(i) == 'x' || upper.charAt(i) == 'u';
      if (small && (Cursor.isDigit(before) || before == 'X' || before == '-')) {
        upper.setCharAt(i, 'X');
      }
    }
    return upper.toString();
  }
}
