package glossator.cite.edition;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes JSON that may stand in a page. */
public final class Json {
  private Json() {}

  /**
   * A value as JSON in one line.
   *
   * @param value a text, a number, a truth value, a list, or a map whose keys are texts
   * @throws IllegalArgumentException when it is something else
   */
  public static String of(Object value) {
    if (value instanceof CharSequence text) {
      return '"' + escaped(text.toString()) + '"';
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> of(entry.getKey()) + ": " + of(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Iterable<?> list) {
      return StreamSupport.stream(list.spliterator(), false)
          .map(Json::of)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Integer || value instanceof Boolean) {
      return value.toString();
    }
    throw new IllegalArgumentException("no JSON for " + value.getClass());
  }

  /**
   * Text as it stands within quotation marks. A less-than sign is escaped too, so that nothing can
   * end the element of a page that holds it.
   */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == '<') {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
