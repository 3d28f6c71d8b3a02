package glossator.problem;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The decoded text of one source file, which turns offsets into lines and columns. */
public final class SourceText {
  private final String path;
  private final String content;

  /** Where each line begins, once anybody has asked. */
  private int @Nullable [] lineStarts;

  /**
   * @param path relative to the edition's folder, with {@code /} between its parts
   * @param content the whole file; offsets into it are UTF-16 units from 0
   */
  public SourceText(String path, String content) {
    this.path = path;
    this.content = content;
  }

  /** The file, relative to the edition's folder, with {@code /} between its parts. */
  public String path() {
    return path;
  }

  /** The whole file. */
  public String content() {
    return content;
  }

  /**
   * The place of an offset. Takes time in proportion to the logarithm of the file's lines.
   *
   * @param offset in UTF-16 units; one beyond the text is taken as its end
   */
  public SourceSpan at(int offset) {
    int end = Math.min(Math.max(offset, 0), content.length());
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, end);
    int line = found >= 0 ? found : -found - 2;
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

  /** A line ends with LF, CR LF or CR (CommonMark 2.1). */
  private static int[] linesOf(String content) {
    int[] starts = new int[64];
    int lines = 1;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '\n' || (c == '\r' && !content.startsWith("\n", i + 1))) {
        starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  /**
   * A line without its end.
   *
   * @param number counted from 1
   * @return empty when there is no such line
   */
  public String line(int number) {
    int[] starts = lineStarts();
    if (number < 1 || number > starts.length) {
      return "";
    }
    int end = number < starts.length ? starts[number] : content.length();
    String whole = content.substring(starts[number - 1], end);
    return whole.replaceFirst("[\\r\\n]{1,2}\\z", "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that
        && path.equals(that.path)
        && content.equals(that.content);
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
