package glossator.bind;

/** Makes words comparable without moving a single offset: one UTF-16 unit in, one out. */
final class Normalised {
  private static final int ASCII_END = 0x80;

  private Normalised() {}

  /**
   * Typographic and typewriter forms of quotation marks, apostrophes, hyphens, en dashes and spaces
   * become one.
   */
  static String of(String words) {
    return new String(units(words));
  }

  /** The same as UTF-16 units. */
  static char[] units(String words) {
    char[] units = words.toCharArray();
    for (int i = 0; i < units.length; i++) {
      char unit = units[i];
      if (unit < ' ' || unit >= ASCII_END) {
        units[i] = of(unit);
      }
    }
    return units;
  }

  private static char of(char unit) {
    return switch (unit) {
      case '’', '‘', '‚', '‹', '›', 'ʼ' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      case '‐', '‑', '–' -> '-';
      case '\u00A0', '\u202F', '\t', '\n', '\r' -> ' ';
      default -> unit;
    };
  }
}
