package glossator.parse.commonmark;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** The beginning of a list item, and with it perhaps of a list (5.2, 5.3). */
final class ListRule extends BlockRule {

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    ListMarker marker = ListMarker.at(state);
    BlockParser parent = matched.getBlockParser();
    if (marker == null || (parent.isParagraphParser() && !marker.interruptsParagraph())) {
      return null;
    }
    ItemBlock item = new ItemBlock(marker);
    boolean sameList = parent instanceof ListOfItems list && marker.continues(list.getBlock());
    BlockStart start =
        sameList ? BlockStart.of(item) : BlockStart.of(new ListOfItems(marker.newList()), item);
    return start.atColumn(marker.contentColumn());
  }
}
