package glossator.bind;

/** Makes words comparable without moving a single offset: one UTF-16 unit in, one out. */
final class Normalised {
  private Normalised() {}

  /**
   * Typographic and typewriter forms of quotation marks, apostrophes, hyphens, en dashes and spaces
   * become one.
   */
  static String of(String words) {
    char[] units = words.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = of(units[i]);
    }
    return new String(units);
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
