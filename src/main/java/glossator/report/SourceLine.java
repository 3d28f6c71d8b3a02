package glossator.report;

import glossator.problem.SourceText;

/**
 * A line of a file with the place of a finding in it, cut to what a terminal shows.
 *
 * @param text the line, or the part of it around the finding
 * @param caret what stands before the caret under it: blanks, and the tabs of the line
 */
record SourceLine(String text, String caret) {
  private static final int WIDTH = 100;
  private static final int BEFORE = 60;

  /**
   * A line of a file. Control characters, which a terminal would obey, are shown as such.
   *
   * @param source the file
   * @param line counted from 1
   * @param column counted from 1, in UTF-16 units
   */
  static SourceLine of(SourceText source, int line, int column) {
    int length = source.lineLength(line);
    int at = Math.min(column - 1, length);
    int from = length > WIDTH ? Math.max(0, at - BEFORE) : 0;
    // one unit more at both ends tells whether a character would be cut in two
    int margin = Math.max(0, from - 1);
    String near = source.line(line, margin, Math.min(length, from + WIDTH + 1));
    int start = boundary(near, from - margin);
    int end = boundary(near, Math.min(near.length(), from - margin + WIDTH));
    String before = (margin + start > 0 ? "…" : "") + near.substring(start, at - margin);
    String after = near.substring(at - margin, end) + (margin + end < length ? "…" : "");
    return new SourceLine(
        (before + after).replaceAll("[\\p{Cc}&&[^\\t]]", "�"), before.replaceAll("[^\\t]", " "));
  }

  /** Never between the halves of a character. */
  private static int boundary(String text, int at) {
    boolean between =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return between ? at - 1 : at;
  }
}
