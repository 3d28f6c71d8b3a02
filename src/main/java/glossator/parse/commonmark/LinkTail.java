package glossator.parse.commonmark;

import org.jspecify.annotations.Nullable;

/**
 * What follows the text of an inline link: destination and title between parentheses (6.3).
 *
 * @param destination where the destination begins
 * @param destinationEnd where it ends
 * @param title where the title begins; the end again when there is none
 * @param titleEnd where the title ends
 * @param end the position after the closing parenthesis
 */
record LinkTail(int destination, int destinationEnd, int title, int titleEnd, int end) {

  /** Reads the tail of a link at the position after its closing bracket. */
  static @Nullable LinkTail at(CharSequence text, int from) {
    if (from >= text.length() || text.charAt(from) != '(') {
      return null;
    }
    int destination = Scan.blank(text, from + 1);
    int destinationEnd = LinkSyntax.destination(text, destination);
    if (destinationEnd < 0) {
      return null;
    }
    int title = Scan.blank(text, destinationEnd);
    // without white space between them, quotation marks belong to the destination or are an error
    int titleEnd = title > destinationEnd ? LinkSyntax.title(text, title) : -1;
    if (titleEnd < 0) {
      titleEnd = title;
    }
    int close = Scan.blank(text, titleEnd);
    boolean closed = close < text.length() && text.charAt(close) == ')';
    return closed ? new LinkTail(destination, destinationEnd, title, titleEnd, close + 1) : null;
  }

  boolean hasTitle() {
    return titleEnd > title;
  }
}
