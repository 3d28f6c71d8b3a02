package glossator.problem;

import java.util.Comparator;

/**
 * A place in a file of the edition.
 *
 * @param path relative to the edition's folder, with {@code /} between its parts
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units as text editors count them
 */
public record SourceSpan(String path, int line, int column) implements Comparable<SourceSpan> {
  private static final Comparator<SourceSpan> READING_ORDER =
      Comparator.comparing(SourceSpan::path)
          .thenComparingInt(SourceSpan::line)
          .thenComparingInt(SourceSpan::column);

  /** The beginning of a file, for a problem that concerns the file as a whole. */
  public static SourceSpan startOf(String path) {
    return new SourceSpan(path, 1, 1);
  }

  @Override
  public int compareTo(SourceSpan other) {
    return READING_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
