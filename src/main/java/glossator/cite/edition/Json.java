package glossator.cite.edition;

import java.util.Locale;
import java.util.Map;

/** Writes JSON that may stand in a page. */
public final class Json {
  /** As long as most of what a page tells of itself, in UTF-16 units. */
  private static final int ROOM = 1024;

  private Json() {}

  /**
   * A value as JSON in one line.
   *
   * @param value a text, a number, a truth value, a list, or a map whose keys are texts
   * @throws IllegalArgumentException when it is something else
   */
  public static String of(Object value) {
    StringBuilder out = new StringBuilder(ROOM);
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof CharSequence text) {
      out.append('"').append(escaped(text.toString())).append('"');
    } else if (value instanceof Map<?, ?> map) {
      out.append('{');
      String before = "";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(before);
        write(entry.getKey(), out);
        out.append(": ");
        write(entry.getValue(), out);
        before = ", ";
      }
      out.append('}');
    } else if (value instanceof Iterable<?> list) {
      out.append('[');
      String before = "";
      for (Object each : list) {
        out.append(before);
        write(each, out);
        before = ", ";
      }
      out.append(']');
    } else if (value instanceof Integer || value instanceof Boolean) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  /**
   * Text as it stands within quotation marks. A less-than sign is escaped too, so that nothing can
   * end the element of a page that holds it.
   */
  static String escaped(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (isPlain(c)) {
            out.append(c);
          } else {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          }
        }
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c != '<' && c != '"' && c != '\\';
  }
}
