package glossator.page;

import glossator.markup.Block;
import java.util.ArrayList;
import java.util.List;

/** The citable paragraphs of a section, wherever they stand. */
public final class CitableParagraphs {
  private CitableParagraphs() {}

  /** Those in blocks, in reading order, also within quotations and lists. */
  public static List<Block.CitableParagraph> in(Iterable<Block> blocks) {
    List<Block.CitableParagraph> found = new ArrayList<>();
    blocks.forEach(block -> collect(block, found));
    return found;
  }

  private static void collect(Block block, List<Block.CitableParagraph> out) {
    if (block instanceof Block.CitableParagraph paragraph) {
      out.add(paragraph);
    } else if (block instanceof Block.Quotation quotation) {
      quotation.children().forEach(child -> collect(child, out));
    } else if (block instanceof Block.Enumeration list) {
      list.entries().forEach(entry -> entry.forEach(child -> collect(child, out)));
    }
  }
}
