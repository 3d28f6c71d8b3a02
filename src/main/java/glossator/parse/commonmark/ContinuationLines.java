package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a paragraph without the spaces and tabs before them (4.8). flexmark keeps them for
 * its formatter; they would get into code spans, raw HTML and titles.
 */
final class ContinuationLines {
  private ContinuationLines() {}

  /** Takes the indentation away from the lines of a paragraph; its characters as a whole remain. */
  static void strip(Paragraph paragraph) {
    List<BasedSequence> lines = stripped(paragraph.getContentLines());
    paragraph.setContentLines(lines);
    // processors of tables take off as many characters of a line as are recorded here
    paragraph.setLineIndents(new int[lines.size()]);
  }

  static List<BasedSequence> stripped(List<BasedSequence> lines) {
    List<BasedSequence> stripped = new ArrayList<>(lines.size());
    for (BasedSequence line : lines) {
      stripped.add(line.subSequence(Scan.spaces(line, 0)));
    }
    return stripped;
  }
}
