package glossator.bind;

import java.util.Locale;

/** Makes the part of an id that is read off words. */
final class Slug {
  private Slug() {}

  /**
   * Lower-case letters and digits, a hyphen for everything between them, nothing for an apostrophe.
   */
  static String of(String words) {
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (int c : words.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      if (Words.isWordPart(c)) {
        slug.append(gap && !slug.isEmpty() ? "-" : "").appendCodePoint(c);
        gap = false;
      } else {
        gap |= c != '\'' && c != '’';
      }
    }
    return slug.toString();
  }
}
