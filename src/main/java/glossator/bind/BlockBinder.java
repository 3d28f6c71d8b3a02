package glossator.bind;

import glossator.markup.Block;
import glossator.markup.BlockVisitor;
import glossator.markup.Inline;
import glossator.markup.PlainText;
import glossator.model.Mention;
import glossator.model.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Binds the blocks of one document: every paragraph with an {@link InlineBinder} of its own, an
 * anchor for every passage that can be referred to, and the mentions in all of them.
 */
final class BlockBinder implements BlockVisitor<Block> {
  private final DocumentContext document;
  private final Supplier<InlineBinder> inlines;
  private final String anchorPrefix;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> headings;
  private final @Nullable Passage whole;
  private int anchors;

  /**
   * @param inlines makes a binder for one paragraph
   * @param anchorPrefix what the anchors of passages without an id of their own begin with
   * @param headings the heading ids that are taken already
   */
  BlockBinder(
      DocumentContext document,
      Supplier<InlineBinder> inlines,
      String anchorPrefix,
      Set<String> headings) {
    this(document, inlines, anchorPrefix, headings, null);
  }

  private BlockBinder(
      DocumentContext document,
      Supplier<InlineBinder> inlines,
      String anchorPrefix,
      Set<String> headings,
      @Nullable Passage whole) {
    this.document = document;
    this.inlines = inlines;
    this.anchorPrefix = anchorPrefix;
    this.headings = headings;
    this.whole = whole;
  }

  /** A binder for a note, which is one passage whatever it is made of. */
  static BlockBinder forPassage(
      DocumentContext document, Supplier<InlineBinder> inlines, Passage passage) {
    return new BlockBinder(document, inlines, "", new HashSet<>(), passage);
  }

  /** Binds blocks, in order. */
  List<Block> bind(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  /** The mentions in everything bound so far, in reading order. */
  List<Mention> mentions() {
    return mentions;
  }

  private List<Inline> content(List<Inline> content, boolean autolink, Passage passage) {
    List<Inline> bound = inlines.get().bind(content, autolink);
    mentions.addAll(Snippets.of(bound, whole == null ? passage : whole));
    return bound;
  }

  private String anchor(String written) {
    if (whole != null || !written.isEmpty()) {
      return written;
    }
    anchors++;
    return anchorPrefix + anchors;
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    String anchor = anchor(paragraph.id());
    List<Inline> content = content(paragraph.content(), true, document.passage(anchor, ""));
    return new Block.Paragraph(paragraph.span(), anchor, content);
  }

  @Override
  public Block citableParagraph(Block.CitableParagraph paragraph) {
    Passage passage = document.passage(paragraph.id(), paragraph.number());
    List<Inline> content = content(paragraph.content(), true, passage);
    return new Block.CitableParagraph(
        paragraph.span(), paragraph.id(), paragraph.number(), content, List.of());
  }

  @Override
  public Block heading(Block.Heading heading) {
    String id =
        heading.id().isEmpty() ? "h-" + Slug.of(PlainText.words(heading.content())) : heading.id();
    String free = id;
    for (int i = 2; whole == null && !headings.add(free); i++) {
      free = id + "-" + i;
    }
    List<Inline> content = content(heading.content(), false, document.passage(free, ""));
    return new Block.Heading(
        heading.span(), heading.level(), whole == null ? free : heading.id(), content);
  }

  @Override
  public Block quotation(Block.Quotation quotation) {
    return new Block.Quotation(quotation.span(), bind(quotation.children()));
  }

  @Override
  public Block enumeration(Block.Enumeration list) {
    List<List<Block>> entries = list.entries().stream().map(this::bind).toList();
    return new Block.Enumeration(list.span(), list.ordered(), list.start(), list.tight(), entries);
  }

  @Override
  public Block table(Block.Table table) {
    String anchor = anchor("");
    return new Block.Table(
        table.span(), anchor, rows(table.head(), anchor, false), rows(table.body(), anchor, true));
  }

  private List<Block.Row> rows(List<Block.Row> rows, String anchor, boolean autolink) {
    Passage passage = document.passage(anchor, "");
    List<Block.Row> bound = new ArrayList<>();
    for (Block.Row row : rows) {
      List<Block.Cell> cells = new ArrayList<>();
      for (Block.Cell cell : row.cells()) {
        cells.add(new Block.Cell(cell.alignment(), content(cell.content(), autolink, passage)));
      }
      bound.add(new Block.Row(List.copyOf(cells)));
    }
    return List.copyOf(bound);
  }

  @Override
  public Block definitions(Block.Definitions list) {
    String anchor = anchor("");
    Passage passage = document.passage(anchor, "");
    List<Block.Definition> bound = new ArrayList<>();
    for (Block.Definition definition : list.definitions()) {
      List<List<Inline>> terms =
          definition.terms().stream().map(term -> content(term, false, passage)).toList();
      List<List<Block>> meanings = definition.meanings().stream().map(this::bind).toList();
      bound.add(new Block.Definition(terms, meanings));
    }
    return new Block.Definitions(list.span(), anchor, List.copyOf(bound));
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
}
