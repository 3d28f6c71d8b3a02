package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import org.jspecify.annotations.Nullable;

/** A list item: the lines indented at least as far as its content, and blank lines (5.2). */
final class ItemBlock extends AbstractBlockParser {
  private final ListMarker marker;
  private final ListItem block;

  ItemBlock(ListMarker marker) {
    this.marker = marker;
    this.block = marker.newItem();
  }

  @Override
  public ListItem getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  /** The line with the marker of an empty item is not a blank line between items. */
  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
    return block.getFirstChild() != null || lastMatched == this;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      // an item can begin with at most one blank line, that of its marker
      return block.getFirstChild() == null
          ? null
          : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() < marker.contentIndent()
        ? null
        : BlockContinue.atColumn(state.getColumn() + marker.contentIndent());
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }
}
