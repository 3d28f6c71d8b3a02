package glossator.problem;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The decoded text of one source file, which turns offsets into lines and columns. */
public final class SourceText {
  private final String path;
  private final String content;
  private int @Nullable [] lineStarts;

  /**
   * @param path relative to the edition's folder, with {@code /} between its parts
   * @param content the whole file; offsets into it are UTF-16 units from 0
   */
  public SourceText(String path, String content) {
    this.path = path;
    this.content = content;
  }

  /** The file, relative to the edition's folder. */
  public String path() {
    return path;
  }

  /** The whole file. */
  public String content() {
    return content;
  }

  /**
   * The place of an offset. A line ends with LF, CR LF or CR (CommonMark 2.1).
   *
   * @param offset in UTF-16 units; one beyond the text is taken as its end
   */
  public SourceSpan at(int offset) {
    int end = Math.min(Math.max(offset, 0), content.length());
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, end);
    int line = found < 0 ? -found - 2 : found;
    return new SourceSpan(path, line + 1, end - starts[line] + 1);
  }

  /** Made once there is something to report; made twice when two threads report, to no harm. */
  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = linesOf(content);
      lineStarts = starts;
    }
    return starts;
  }

  private static int[] linesOf(String content) {
    int[] starts = new int[64];
    int lines = 1;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < content.length() && content.charAt(i + 1) == '\n'));
      if (ends) {
        starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText text
        && text.path.equals(path)
        && text.content.equals(content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, content);
  }

  @Override
  public String toString() {
    return path;
  }
}
