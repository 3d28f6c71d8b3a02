package glossator.cite.edition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a part with the mark that stands behind it in a citation. */
final class CitedTitle {
  private static final Pattern QUOTED = Pattern.compile("(?s)(.*[‘“].*?)([’”])");
  private static final Pattern OWN_MARK = Pattern.compile("[?!…]$");

  private CitedTitle() {}

  /** Within quotation marks, so that its own become single ones. */
  static String quoted(String title, String mark) {
    return marked(title.replace('“', '‘').replace('”', '’'), mark);
  }

  /** The mark gives way to the title's own, and stands within its quotation marks. */
  static String marked(String title, String mark) {
    if (mark.isEmpty() || (mayHaveMark(title) && OWN_MARK.matcher(title).find())) {
      return title;
    }
    if (!title.endsWith("’") && !title.endsWith("”")) {
      return title + mark;
    }
    Matcher quoted = QUOTED.matcher(title);
    return quoted.matches() ? quoted.replaceFirst("$1" + mark + "$2") : title + mark;
  }

  private static boolean mayHaveMark(String title) {
    return title.indexOf('?') >= 0 || title.indexOf('!') >= 0 || title.indexOf('…') >= 0;
  }
}
