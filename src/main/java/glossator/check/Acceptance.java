package glossator.check;

import glossator.problem.SourceText;

/**
 * An editor's word that a finding at one place is as it should be: a comment {@code accept code:
 * reason}, in Markdown between {@code <!--} and {@code -->}, in metadata and configuration behind a
 * {@code #}, and in the bibliography an entry of a work's {@code custom}.
 *
 * @param source the file
 * @param offset of the code in it, in UTF-16 units
 * @param code of the findings that are accepted
 * @param reason why; empty when none is given
 * @param firstLine the first line that it speaks of, counted from 1
 * @param lastLine the last line
 */
public record Acceptance(
    SourceText source, int offset, String code, String reason, int firstLine, int lastLine) {

  /** Whether it speaks of a place. */
  public boolean covers(String path, int line) {
    return source.path().equals(path) && firstLine <= line && line <= lastLine;
  }
}
