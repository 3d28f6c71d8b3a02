package glossator.check;

import glossator.markup.Block;
import glossator.markup.BlockVisitor;
import glossator.markup.Inline;
import glossator.parse.ParsedBody;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Takes up the words of a body: each paragraph, heading, cell and term by itself. */
final class WrittenRuns implements BlockVisitor<WrittenRuns> {
  private final SourceText source;
  private final LanguageTags tags = new LanguageTags();
  private final List<Written> found = new ArrayList<>();

  private WrittenRuns(SourceText source) {
    this.source = source;
  }

  /** The words of a body, of its notes and of its footnotes. */
  static List<Written> of(SourceText source, ParsedBody body) {
    WrittenRuns runs = new WrittenRuns(source);
    runs.all(body.blocks());
    body.notes().forEach(note -> runs.all(note.body()));
    body.footnotes().forEach(note -> runs.all(note.body()));
    return runs.found;
  }

  private WrittenRuns all(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  private WrittenRuns run(List<Inline> content) {
    WrittenInlines inlines = new WrittenInlines(tags);
    content.forEach(inline -> inline.accept(inlines));
    if (!content.isEmpty()) {
      found.add(inlines.draft().of(source));
    }
    return this;
  }

  @Override
  public WrittenRuns paragraph(Block.Paragraph paragraph) {
    return run(paragraph.content());
  }

  @Override
  public WrittenRuns citableParagraph(Block.CitableParagraph paragraph) {
    return run(paragraph.content());
  }

  @Override
  public WrittenRuns heading(Block.Heading heading) {
    return run(heading.content());
  }

  @Override
  public WrittenRuns quotation(Block.Quotation quotation) {
    return all(quotation.children());
  }

  @Override
  public WrittenRuns enumeration(Block.Enumeration enumeration) {
    enumeration.entries().forEach(this::all);
    return this;
  }

  @Override
  public WrittenRuns code(Block.Code code) {
    return this;
  }

  @Override
  public WrittenRuns html(Block.Html html) {
    tags.follow(html.literal());
    return this;
  }

  @Override
  public WrittenRuns thematicBreak(Block.ThematicBreak thematicBreak) {
    return this;
  }

  @Override
  public WrittenRuns table(Block.Table table) {
    table.head().forEach(row -> row.cells().forEach(cell -> run(cell.content())));
    table.body().forEach(row -> row.cells().forEach(cell -> run(cell.content())));
    return this;
  }

  @Override
  public WrittenRuns definitions(Block.Definitions definitions) {
    for (Block.Definition definition : definitions.definitions()) {
      definition.terms().forEach(this::run);
      definition.meanings().forEach(this::all);
    }
    return this;
  }
}
