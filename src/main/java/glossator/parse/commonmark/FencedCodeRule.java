package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Fenced code (4.5): backticks are forbidden only in the info string of a fence of backticks. */
final class FencedCodeRule extends BlockRule {
  private static final int SHORTEST_FENCE = 3;

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= CODE_INDENT) {
      return null;
    }
    int start = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine();
    char fence = line.charAt(start);
    if (fence != '`' && fence != '~') {
      return null;
    }
    int end = Scan.run(line, start, fence);
    if (end - start < SHORTEST_FENCE || (fence == '`' && line.indexOf('`', end) >= 0)) {
      return null;
    }
    FencedCode parser = new FencedCode(state, fence, end - start);
    ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
    return BlockStart.of(parser).atIndex(end);
  }
}
