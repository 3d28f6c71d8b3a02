package glossator.parse.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Holds a stray fence, which is one line. */
final class StrayFenceParser extends AbstractBlockParser {
  private final StrayFence block;

  StrayFenceParser(BasedSequence line) {
    this.block = new StrayFence(line);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    // its characters are those of its line
  }
}
