package glossator.check;

import glossator.markup.Block;
import glossator.markup.BlockVisitor;
import glossator.markup.Inline;
import java.util.List;
import java.util.function.Consumer;

/** Goes over the runs of inlines in blocks, in reading order, and leaves all as it is. */
final class RunWalk implements BlockVisitor<RunWalk> {
  private final Consumer<List<Inline>> action;

  /**
   * @param action takes each run; what stands in emphasis before what is around it
   */
  RunWalk(Consumer<List<Inline>> action) {
    this.action = action;
  }

  /** Goes over blocks and all that stands in them. */
  RunWalk all(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
    }
    return this;
  }

  private RunWalk run(List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Emphasis emphasis) {
        run(emphasis.children());
      }
    }
    action.accept(content);
    return this;
  }

  @Override
  public RunWalk paragraph(Block.Paragraph paragraph) {
    return run(paragraph.content());
  }

  @Override
  public RunWalk citableParagraph(Block.CitableParagraph paragraph) {
    return run(paragraph.content());
  }

  @Override
  public RunWalk heading(Block.Heading heading) {
    return run(heading.content());
  }

  @Override
  public RunWalk quotation(Block.Quotation quotation) {
    return all(quotation.children());
  }

  @Override
  public RunWalk enumeration(Block.Enumeration list) {
    list.entries().forEach(this::all);
    return this;
  }

  @Override
  public RunWalk code(Block.Code code) {
    return this;
  }

  @Override
  public RunWalk html(Block.Html html) {
    return this;
  }

  @Override
  public RunWalk thematicBreak(Block.ThematicBreak thematicBreak) {
    return this;
  }

  @Override
  public RunWalk table(Block.Table table) {
    rows(table.head());
    rows(table.body());
    return this;
  }

  private void rows(List<Block.Row> rows) {
    rows.forEach(row -> row.cells().forEach(cell -> run(cell.content())));
  }

  @Override
  public RunWalk definitions(Block.Definitions list) {
    for (Block.Definition definition : list.definitions()) {
      definition.terms().forEach(this::run);
      definition.meanings().forEach(this::all);
    }
    return this;
  }
}
