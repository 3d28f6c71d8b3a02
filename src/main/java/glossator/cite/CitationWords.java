package glossator.cite;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the style says of works, as far as it was asked, by all that it depends on. To ask it takes
 * longer than to bake a small edition.
 */
public final class CitationWords {
  private final Map<String, String> known;
  private final Map<String, String> used = new ConcurrentHashMap<>();

  /**
   * @param known what an earlier build has used; empty when there was none
   */
  public CitationWords(Map<String, String> known) {
    this.known = Map.copyOf(known);
  }

  /** What was used of it, and what was said besides. */
  public Map<String, String> used() {
    return Map.copyOf(used);
  }

  String of(String key, Supplier<String> style) {
    String before = used.get(key);
    if (before != null) {
      return before;
    }
    String said = known.get(key);
    String words = said == null ? style.get() : said;
    used.put(key, words);
    return words;
  }

  /** A value of CSL-JSON as a text that no other value has. */
  static String written(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> fields) {
      out.append('{');
      Map<String, Object> sorted = new TreeMap<>();
      fields.forEach((key, each) -> sorted.put(String.valueOf(key), each == null ? "" : each));
      sorted.forEach(
          (key, each) -> {
            write(key, out);
            write(each, out);
          });
      out.append('}');
    } else if (value instanceof Iterable<?> list) {
      out.append('[');
      list.forEach(each -> write(each == null ? "" : each, out));
      out.append(']');
    } else {
      String text = value.toString();
      out.append(value instanceof String ? 's' : 'v')
          .append(text.length())
          .append(':')
          .append(text);
    }
  }
}
