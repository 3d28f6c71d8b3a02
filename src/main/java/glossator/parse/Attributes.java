package glossator.parse;

import glossator.markup.Span;
import java.util.List;
import java.util.Map;

/**
 * Attributes in braces, in Pandoc's form: {@code {.class #id key="value"}}.
 *
 * @param span of the whole
 * @param classes without their dots
 * @param id without its hash; empty when there is none
 * @param values by key, in the order in which they are written
 * @param wellFormed false when a mistake in them is reported already, so that what they lack may be
 *     its consequence
 */
public record Attributes(
    Span span, List<String> classes, String id, Map<String, Value> values, boolean wellFormed) {

  /** A value and where it is written. */
  public record Value(String text, Span key, Span span) {}

  /** The text of a value; empty when it is not given. */
  public String text(String key) {
    Value value = values.get(key);
    return value == null ? "" : value.text();
  }

  /** Where a value is written; the whole when it is not given. */
  public Span span(String key) {
    Value value = values.get(key);
    return value == null ? span : value.span();
  }
}
