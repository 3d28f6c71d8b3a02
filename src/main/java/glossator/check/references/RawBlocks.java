package glossator.check.references;

import glossator.markup.Block;
import glossator.markup.BlockTree;
import java.util.List;
import java.util.function.Consumer;

/** Blocks of raw HTML, wherever they stand. */
final class RawBlocks {
  private RawBlocks() {}

  /** Calls an action for each. */
  static void in(List<Block> blocks, Consumer<Block.Html> action) {
    BlockTree.forEach(blocks, Block.Html.class, action);
    BlockTree.forEach(
        blocks,
        Block.Definitions.class,
        list ->
            list.definitions().forEach(each -> each.meanings().forEach(all -> in(all, action))));
  }
}
