package glossator.markup;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Visits and replaces blocks of one type wherever they stand: at the top, in quotations, in lists.
 */
public final class BlockTree {
  private BlockTree() {}

  /** Calls an action for each block of a type, in reading order. */
  public static <T extends Block> void forEach(
      List<Block> blocks, Class<T> type, Consumer<? super T> action) {
    for (Block block : blocks) {
      if (type.isInstance(block)) {
        action.accept(type.cast(block));
      } else if (block instanceof Block.Quotation quotation) {
        forEach(quotation.children(), type, action);
      } else if (block instanceof Block.Enumeration list) {
        list.entries().forEach(entry -> forEach(entry, type, action));
      }
    }
  }

  /** The same blocks with each block of a type replaced, in reading order. */
  public static <T extends Block> List<Block> replace(
      List<Block> blocks, Class<T> type, Function<? super T, ? extends Block> replacement) {
    return blocks.stream().map(block -> replace(block, type, replacement)).toList();
  }

  private static <T extends Block> Block replace(
      Block block, Class<T> type, Function<? super T, ? extends Block> replacement) {
    if (type.isInstance(block)) {
      return replacement.apply(type.cast(block));
    }
    if (block instanceof Block.Quotation quotation) {
      return new Block.Quotation(
          quotation.span(), replace(quotation.children(), type, replacement));
    }
    if (block instanceof Block.Enumeration list) {
      List<List<Block>> entries =
          list.entries().stream().map(entry -> replace(entry, type, replacement)).toList();
      return new Block.Enumeration(
          list.span(), list.ordered(), list.start(), list.tight(), entries);
    }
    return block;
  }
}
