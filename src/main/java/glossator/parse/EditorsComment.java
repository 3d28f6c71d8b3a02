package glossator.parse;

import java.util.regex.Pattern;

/** A comment by which an editor accepts a finding; it is for the checks, and not for readers. */
final class EditorsComment {
  private static final Pattern COMMENT =
      Pattern.compile("\\s*<!--[ \\t]*accept[ \\t]+[a-z0-9-]+[ \\t]*(?::(?:(?!-->).)*)?-->\\s*");

  private EditorsComment() {}

  /** Whether a piece of HTML is nothing but such a comment. */
  static boolean is(CharSequence html) {
    return COMMENT.matcher(html).matches();
  }
}
