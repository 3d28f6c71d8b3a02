package glossator.parse.raw;

import java.util.List;
import java.util.regex.Pattern;

/** Writes tags and words as HTML. */
final class Tags {
  /** What no page may hold (HTML, “Preprocessing the input stream”). */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");

  private Tags() {}

  /** A tag; attributes are names, each with its value behind it. */
  static String start(String name, List<String> attributes) {
    StringBuilder tag = new StringBuilder("<").append(name);
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      tag.append(' ').append(attributes.get(i)).append("=\"");
      tag.append(text(attributes.get(i + 1))).append('"');
    }
    return tag.append(Elements.VOID.contains(name) ? " />" : ">").toString();
  }

  /** Words, between tags or in an attribute. */
  static String text(String words) {
    return CONTROL
        .matcher(words)
        .replaceAll("\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
