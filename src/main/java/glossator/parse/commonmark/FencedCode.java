package glossator.parse.commonmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.internal.BlockContinueImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's fenced code, except that a tab counts as columns where the fence's indentation is
 * taken off (4.5, 2.2).
 */
final class FencedCode extends FencedCodeBlockParser {
  FencedCode(ParserState state, char fence, int length) {
    super(state.getProperties(), fence, length, state.getIndent(), state.getNextNonSpaceIndex());
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    BlockContinue decision = super.tryContinue(state);
    if (decision instanceof BlockContinueImpl known && known.isFinalize()) {
      return decision;
    }
    int columns = Math.min(getFenceIndent(), state.getIndent());
    return BlockContinue.atColumn(state.getColumn() + columns);
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    super.addLine(state, PartialTab.expanded(state, line));
  }
}
