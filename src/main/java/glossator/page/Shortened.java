package glossator.page;

/** Shortens running text for descriptions. */
final class Shortened {
  private static final int LONGEST = 160;

  private Shortened() {}

  /** A text of at most 160 UTF-16 units, cut between words. */
  static String of(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST - 2);
    return words.substring(0, cut < 0 ? LONGEST - 2 : cut) + " …";
  }
}
