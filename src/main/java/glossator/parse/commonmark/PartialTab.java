package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;

/**
 * A tab of which an enclosing block has taken some columns: the rest counts as spaces of the
 * content (2.2).
 */
final class PartialTab {
  private PartialTab() {}

  /**
   * A line of content with the rest of such a tab as spaces. flexmark does this only when the
   * content itself begins within the tab.
   *
   * @param state where the parser stands in the line
   * @param content the line from there on
   */
  static BasedSequence expanded(ParserState state, BasedSequence content) {
    if (content.firstChar() != '\t') {
      return content;
    }
    int column = 0;
    for (int at = 0; at < state.getIndex(); at++) {
      boolean tab = state.getLine().charAt(at) == '\t';
      column += tab ? Parsing.columnsToNextTabStop(column) : 1;
    }
    return column < state.getColumn()
        ? PrefixedSubSequence.repeatOf(
            ' ', Parsing.columnsToNextTabStop(state.getColumn()), content.subSequence(1))
        : content;
  }
}
