package glossator.parse.commonmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** What stands in a sequence of flexmark’s, which would put it together character by character. */
public final class Literal {
  private static final char NUL = '\0';
  private static final char REPLACEMENT = '\uFFFD';

  private Literal() {}

  /** The characters of a sequence; a replacement character stands for a NUL (CommonMark 2.3). */
  public static String of(BasedSequence sequence) {
    return sequence instanceof SubSequence part && part.getBase() instanceof String whole
        ? whole.substring(part.getStartOffset(), part.getEndOffset()).replace(NUL, REPLACEMENT)
        : sequence.toString();
  }
}
