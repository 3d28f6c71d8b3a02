package glossator.parse.commonmark;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Thematic breaks (4.1). flexmark's regular expression overflows the stack on a very long line. */
final class ThematicBreakRule extends BlockRule {
  private static final int SHORTEST = 3;

  ThematicBreakRule() {
    // "* * *" is a line, not three list items
    super(ListRule.class);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= CODE_INDENT) {
      return null;
    }
    BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
    char mark = line.firstChar();
    // the end is looked at first: "* * * text" is asked about again after every one of its markers
    if ((mark != '*' && mark != '-' && mark != '_') || line.trimEnd().lastChar() != mark) {
      return null;
    }
    int count = 0;
    int end = 0;
    for (int at = 0; at < line.length(); at = Scan.spaces(line, at + 1)) {
      if (line.charAt(at) != mark) {
        return null;
      }
      count++;
      end = at + 1;
    }
    return count < SHORTEST
        ? null
        : BlockStart.of(new ThematicBreakParser(line.subSequence(0, end)))
            .atIndex(state.getLine().length());
  }
}
