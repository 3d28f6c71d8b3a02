package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** A list, which goes on as long as its items do and is tight or loose in the end (5.3). */
final class ListOfItems extends AbstractBlockParser {
  private final ListBlock block;
  private boolean hadBlankLine;

  ListOfItems(ListBlock block) {
    this.block = block;
  }

  @Override
  public ListBlock getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return child instanceof ListItem;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    hadBlankLine |= state.isBlank();
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void closeBlock(ParserState state) {
    // the search goes down to the innermost list, so it is not begun without a reason
    block.setTight(!hadBlankLine || !isLoose(state));
    block.setCharsFromContentOnly();
  }

  private boolean isLoose(ParserState state) {
    for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
      boolean last = item.getNext() == null;
      if (!last && state.endsWithBlankLine(item)) {
        return true;
      }
      for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
        if ((!last || child.getNext() != null) && state.endsWithBlankLine(child)) {
          return true;
        }
      }
    }
    return false;
  }
}
