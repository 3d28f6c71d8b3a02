package glossator.read;

import glossator.markup.Span;
import java.util.List;
import java.util.Map;

/**
 * Metadata as written: text everywhere, nothing converted ({@code no} stays {@code no}), each value
 * with its place.
 */
public sealed interface Metadata {

  /** Where it stands in the file. */
  Span span();

  /**
   * One value.
   *
   * @param text what is written, quotes and escapes resolved; empty for a key without value
   */
  record Scalar(String text, Span span) implements Metadata {}

  /** Several values. */
  record Sequence(List<Metadata> values, Span span) implements Metadata {}

  /** Values by key, in the order in which they are written. */
  record Mapping(Map<String, Entry> entries, Span span) implements Metadata {
    /** No metadata at all. */
    public static Mapping empty() {
      return new Mapping(Map.of(), new Span(0, 0));
    }
  }

  /** The value of a key, and where the key stands. */
  record Entry(Span key, Metadata value) {}
}
