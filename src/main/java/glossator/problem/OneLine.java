package glossator.problem;

/**
 * Words of a message in one line of bearable length, whatever they quote: a value of many lines, a
 * name of a million letters, signs that a terminal obeys.
 */
final class OneLine {
  private static final int LONGEST = 600;
  private static final int BEGINNING = 400;
  private static final int END = 150;

  private OneLine() {}

  /** The same words, line ends shown as {@code ⏎}, other control characters as {@code �}. */
  static String of(String words) {
    String shown = shortened(words);
    boolean plain = shown.chars().noneMatch(OneLine::isControl);
    return plain ? shown : printable(shown);
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    return words.substring(0, whole(words, BEGINNING))
        + " […] "
        + words.substring(whole(words, words.length() - END));
  }

  /** A place at which no character of two units is cut in two. */
  private static int whole(String words, int at) {
    return Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
  }

  private static boolean isControl(int character) {
    return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
  }

  private static String printable(String words) {
    StringBuilder line = new StringBuilder();
    for (char character : words.replace("\r\n", "\n").toCharArray()) {
      boolean ends = character == '\n' || character == '\r';
      line.append(ends ? '⏎' : isControl(character) ? '\uFFFD' : character);
    }
    return line.toString();
  }
}
