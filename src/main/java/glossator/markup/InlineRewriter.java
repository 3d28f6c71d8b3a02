package glossator.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Replaces the runs of inlines in blocks, in reading order, wherever they stand. */
@SuppressWarnings("ReferenceEquality") // what is equal and another may be copied in vain
public final class InlineRewriter implements BlockVisitor<Block> {
  private final UnaryOperator<List<Inline>> replacement;

  private InlineRewriter(UnaryOperator<List<Inline>> replacement) {
    this.replacement = replacement;
  }

  /**
   * The same blocks with each run replaced: the words of a paragraph, a heading, a cell, and those
   * in emphasis before those around it. Paragraphs and headings whose runs stay are not copied.
   */
  public static List<Block> runs(List<Block> blocks, UnaryOperator<List<Inline>> replacement) {
    return new InlineRewriter(replacement).all(blocks);
  }

  private List<Block> all(List<Block> blocks) {
    return each(blocks, block -> block.accept(this));
  }

  private List<Inline> inlines(List<Inline> inlines) {
    return replacement.apply(each(inlines, this::inline));
  }

  /** The very list where each of its parts stays the very one. */
  private static <T> List<T> each(List<T> parts, UnaryOperator<T> change) {
    List<T> out = parts;
    for (int i = 0; i < parts.size(); i++) {
      T part = parts.get(i);
      T changed = change.apply(part);
      if (changed != part) {
        out = out == parts ? new ArrayList<>(parts) : out;
        out.set(i, changed);
      }
    }
    return out == parts ? parts : List.copyOf(out);
  }

  private Inline inline(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      List<Inline> children = inlines(emphasis.children());
      return children == emphasis.children()
          ? emphasis
          : new Inline.Emphasis(emphasis.span(), emphasis.strong(), children);
    }
    return inline;
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    List<Inline> content = inlines(paragraph.content());
    return content == paragraph.content()
        ? paragraph
        : new Block.Paragraph(paragraph.span(), paragraph.id(), content);
  }

  @Override
  public Block citableParagraph(Block.CitableParagraph paragraph) {
    List<Inline> content = inlines(paragraph.content());
    return content == paragraph.content()
        ? paragraph
        : new Block.CitableParagraph(
            paragraph.span(), paragraph.id(), paragraph.number(), content, paragraph.lemmata());
  }

  @Override
  public Block heading(Block.Heading heading) {
    List<Inline> content = inlines(heading.content());
    return content == heading.content()
        ? heading
        : new Block.Heading(heading.span(), heading.level(), heading.id(), content);
  }

  @Override
  public Block quotation(Block.Quotation quotation) {
    return new Block.Quotation(quotation.span(), all(quotation.children()));
  }

  @Override
  public Block enumeration(Block.Enumeration list) {
    List<List<Block>> entries = new ArrayList<>();
    list.entries().forEach(entry -> entries.add(all(entry)));
    return new Block.Enumeration(
        list.span(), list.ordered(), list.start(), list.tight(), List.copyOf(entries));
  }

  @Override
  public Block code(Block.Code code) {
    return code;
  }

  @Override
  public Block html(Block.Html html) {
    return html;
  }

  @Override
  public Block thematicBreak(Block.ThematicBreak thematicBreak) {
    return thematicBreak;
  }

  @Override
  public Block table(Block.Table table) {
    return new Block.Table(table.span(), table.id(), rows(table.head()), rows(table.body()));
  }

  private List<Block.Row> rows(List<Block.Row> rows) {
    List<Block.Row> out = new ArrayList<>();
    for (Block.Row row : rows) {
      List<Block.Cell> cells = new ArrayList<>();
      row.cells()
          .forEach(cell -> cells.add(new Block.Cell(cell.alignment(), inlines(cell.content()))));
      out.add(new Block.Row(List.copyOf(cells)));
    }
    return List.copyOf(out);
  }

  @Override
  public Block definitions(Block.Definitions list) {
    List<Block.Definition> out = new ArrayList<>();
    for (Block.Definition definition : list.definitions()) {
      List<List<Inline>> terms = new ArrayList<>();
      definition.terms().forEach(term -> terms.add(inlines(term)));
      List<List<Block>> meanings = new ArrayList<>();
      definition.meanings().forEach(meaning -> meanings.add(all(meaning)));
      out.add(new Block.Definition(List.copyOf(terms), List.copyOf(meanings)));
    }
    return new Block.Definitions(list.span(), list.id(), List.copyOf(out));
  }
}
