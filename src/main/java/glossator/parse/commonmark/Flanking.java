package glossator.parse.commonmark;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/**
 * The characters around a delimiter run and what they make of it (6.2).
 *
 * @param before the code point before the run; a line ending at the beginning of the text
 * @param after the code point after it; a line ending at the end of the text
 */
record Flanking(int before, int after) {

  static Flanking of(CharSequence text, int start, int end) {
    return new Flanking(
        start == 0 ? '\n' : Character.codePointBefore(text, start),
        end == text.length() ? '\n' : Character.codePointAt(text, end));
  }

  boolean left() {
    return flanks(before, after);
  }

  boolean right() {
    return flanks(after, before);
  }

  private static boolean flanks(int outside, int inside) {
    return !Characters.isUnicodeWhitespace(inside)
        && (!Characters.isUnicodePunctuation(inside)
            || Characters.isUnicodeWhitespace(outside)
            || Characters.isUnicodePunctuation(outside));
  }

  boolean opens(DelimiterProcessor processor) {
    return processor.canBeOpener(
        Character.toString(before),
        Character.toString(after),
        left(),
        right(),
        Characters.isUnicodePunctuation(before),
        Characters.isUnicodePunctuation(after),
        Characters.isUnicodeWhitespace(before),
        Characters.isUnicodeWhitespace(after));
  }

  boolean closes(DelimiterProcessor processor) {
    return processor.canBeCloser(
        Character.toString(before),
        Character.toString(after),
        left(),
        right(),
        Characters.isUnicodePunctuation(before),
        Characters.isUnicodePunctuation(after),
        Characters.isUnicodeWhitespace(before),
        Characters.isUnicodeWhitespace(after));
  }
}
