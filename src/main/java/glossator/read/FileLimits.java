package glossator.read;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import glossator.problem.SourceText;
import java.util.Locale;

/**
 * How large a file may be. Every line and every mark of Markdown becomes something in memory, words
 * do not; the limits are far beyond any book, and keep what is within them to a gigabyte or two.
 */
final class FileLimits {
  /** Bytes of one file. */
  static final int MOST_BYTES = 100_000_000;

  /** Lines and marks of one document together. */
  static final int MOST_MARKS = 2_000_000;

  /**
   * Lines in a row with something before their words. The words of a block are put together from
   * them by flexmark in a time that grows with the square of their number.
   */
  static final int MOST_INSIDE = 20_000;

  /** UTF-16 units of metadata, a third of what the YAML parser takes by itself. */
  static final int LONGEST_METADATA = 1_000_000;

  private static final String CODE = "file-too-large";
  private static final String INSIDE = " \t>";
  private static final String BLANK = "\r\n";
  private static final boolean[] IS_MARK = new boolean[128];

  static {
    for (char mark : "\n*_[]<>`|\\&:".toCharArray()) {
      IS_MARK[mark] = true;
    }
  }

  private final ProblemSink problems;

  /**
   * @param problems takes files that are too large
   */
  FileLimits(ProblemSink problems) {
    this.problems = problems;
  }

  /** Whether a file of so many bytes may be read; if not, that is reported. */
  boolean admit(String path, long bytes) {
    if (bytes > MOST_BYTES) {
      String message =
          String.format(Locale.ROOT, "the file has %,d bytes; the limit is %,d", bytes, MOST_BYTES);
      problems.report(Problem.error(CODE, SourceSpan.startOf(path), message, "divide it"));
    }
    return bytes <= MOST_BYTES;
  }

  /** Whether the metadata between two offsets may be parsed; if not, that is reported. */
  boolean admitMetadata(SourceText document, int start, int end) {
    if (end - start > LONGEST_METADATA) {
      String message =
          String.format(
              Locale.ROOT,
              "the metadata has %,d characters; the limit is %,d",
              end - start,
              LONGEST_METADATA);
      problems.error(CODE, document, start, message, "write what is long below the metadata");
    }
    return end - start <= LONGEST_METADATA;
  }

  /** Whether the Markdown of a document may be parsed; if not, that is reported. */
  boolean admit(SourceText document) {
    if (document.content().length() <= MOST_INSIDE) {
      return true; // as most have: less than any limit
    }
    char[] text = document.content().toCharArray();
    int marks = 0;
    int inside = 0;
    for (int at = 0; at < text.length; at++) {
      char character = text[at];
      if (character < IS_MARK.length && IS_MARK[character] && ++marks > MOST_MARKS) {
        String message =
            String.format(Locale.ROOT, "the file has more than %,d lines and marks", MOST_MARKS);
        problems.error(CODE, document, at, message, "divide it into several sections");
        return false;
      }
      boolean begins = at == 0 || text[at - 1] == '\n';
      if (begins && BLANK.indexOf(character) < 0) {
        inside = INSIDE.indexOf(character) >= 0 ? inside + 1 : 0;
      }
      if (inside > MOST_INSIDE) {
        String message =
            String.format(
                Locale.ROOT, "more than %,d lines in a row are indented or quoted", MOST_INSIDE);
        problems.error(CODE, document, at, message, "divide it into several sections");
        return false;
      }
    }
    return true;
  }
}
