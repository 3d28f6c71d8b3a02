package glossator.search;

import glossator.markup.Block;
import glossator.markup.BlockVisitor;
import glossator.markup.Inline;
import glossator.markup.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of one block that has an address of its own.
 *
 * @param anchor its id on the page; empty where it has none
 * @param number of a citable paragraph; empty otherwise
 * @param heading under which it stands; empty when there is none
 * @param opens whether it is the first under that heading
 * @param words what it says
 */
record Extract(String anchor, String number, String heading, boolean opens, String words) {

  /** The extracts of some blocks, in their order. */
  static List<Extract> of(List<Block> blocks) {
    Reader reader = new Reader();
    blocks.forEach(block -> block.accept(reader));
    reader.close();
    return reader.extracts;
  }

  /** All words of some blocks, in one line. */
  static String words(List<Block> blocks) {
    List<Extract> extracts = of(blocks);
    if (extracts.size() == 1 && !extracts.get(0).opens()) {
      return extracts.get(0).words();
    }
    return extracts.stream()
        .map(each -> each.opens() ? each.heading() + " " + each.words() : each.words())
        .collect(Collectors.joining(" "));
  }

  private static final class Reader implements BlockVisitor<Reader> {
    private final List<Extract> extracts = new ArrayList<>();
    private String heading = "";
    private String headingAnchor = "";
    private boolean fresh;

    private Reader add(String anchor, String number, String words) {
      extracts.add(new Extract(anchor, number, heading, fresh, words));
      fresh = false;
      return this;
    }

    /** A heading below which nothing stands is an extract by itself. */
    private void close() {
      if (fresh) {
        add(headingAnchor, "", "");
      }
    }

    private void all(List<Block> blocks) {
      blocks.forEach(block -> block.accept(this));
    }

    @Override
    public Reader paragraph(Block.Paragraph paragraph) {
      return add(paragraph.id(), "", PlainText.words(paragraph.content()));
    }

    @Override
    public Reader citableParagraph(Block.CitableParagraph paragraph) {
      return add(paragraph.id(), paragraph.number(), PlainText.words(paragraph.content()));
    }

    @Override
    public Reader heading(Block.Heading block) {
      close();
      heading = PlainText.words(block.content());
      headingAnchor = block.id();
      fresh = true;
      return this;
    }

    @Override
    public Reader quotation(Block.Quotation quotation) {
      all(quotation.children());
      return this;
    }

    @Override
    public Reader enumeration(Block.Enumeration enumeration) {
      enumeration.entries().forEach(this::all);
      return this;
    }

    @Override
    public Reader code(Block.Code code) {
      return add("", "", code.literal());
    }

    @Override
    public Reader html(Block.Html html) {
      return this;
    }

    @Override
    public Reader thematicBreak(Block.ThematicBreak thematicBreak) {
      return this;
    }

    @Override
    public Reader table(Block.Table table) {
      List<List<Inline>> cells = new ArrayList<>();
      table.head().forEach(row -> row.cells().forEach(cell -> cells.add(cell.content())));
      table.body().forEach(row -> row.cells().forEach(cell -> cells.add(cell.content())));
      return add(table.id(), "", line(cells));
    }

    @Override
    public Reader definitions(Block.Definitions definitions) {
      String anchor = definitions.id();
      for (Block.Definition definition : definitions.definitions()) {
        add(anchor, "", line(definition.terms()));
        definition.meanings().forEach(this::all);
      }
      return this;
    }

    private static String line(List<List<Inline>> parts) {
      return parts.stream().map(PlainText::words).collect(Collectors.joining(" · "));
    }
  }
}
