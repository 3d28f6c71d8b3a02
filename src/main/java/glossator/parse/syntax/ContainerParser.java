package glossator.parse.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** A parser of a block that holds other blocks, whatever they are. */
abstract class ContainerParser extends AbstractBlockParser {
  private final Block block;

  ContainerParser(Block block) {
    this.block = block;
  }

  @Override
  public final Block getBlock() {
    return block;
  }

  @Override
  public final boolean isContainer() {
    return true;
  }

  @Override
  public final boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  @Override
  public final void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }
}
