package glossator.bind;

import glossator.markup.Block;
import glossator.markup.BlockVisitor;
import glossator.markup.Inline;
import glossator.markup.PlainText;
import glossator.markup.Span;
import glossator.model.Mention;
import glossator.model.Passage;
import java.util.ArrayList;
import java.util.List;
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
  private final Anchors anchorsOnPage;
  private final @Nullable Passage whole;
  private int last;

  /**
   * @param inlines makes a binder for one paragraph
   * @param anchorPrefix what the anchors of passages without an id of their own begin with
   * @param anchorsOnPage the ids of the page that the document is shown on
   */
  BlockBinder(
      DocumentContext document,
      Supplier<InlineBinder> inlines,
      String anchorPrefix,
      Anchors anchorsOnPage) {
    this(document, inlines, anchorPrefix, anchorsOnPage, null);
  }

  private BlockBinder(
      DocumentContext document,
      Supplier<InlineBinder> inlines,
      String anchorPrefix,
      Anchors anchorsOnPage,
      @Nullable Passage whole) {
    this.document = document;
    this.inlines = inlines;
    this.anchorPrefix = anchorPrefix;
    this.anchorsOnPage = anchorsOnPage;
    this.whole = whole;
  }

  /** A binder for a note, which is one passage whatever it is made of. */
  static BlockBinder forPassage(
      DocumentContext document,
      Supplier<InlineBinder> inlines,
      Anchors anchorsOnPage,
      Passage passage) {
    return new BlockBinder(document, inlines, "", anchorsOnPage, passage);
  }

  /** Binds blocks, in order. */
  List<Block> bind(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  /** The mentions in everything bound so far, in reading order. */
  List<Mention> mentions() {
    return mentions;
  }

  private List<Inline> content(List<Inline> content, boolean autolink, String place) {
    return inlines
        .get()
        .bind(content, autolink, document.group() == Passage.Group.TEXT ? place : "");
  }

  private List<Inline> passage(
      List<Inline> content, boolean autolink, String place, Passage passage) {
    List<Inline> bound = content(content, autolink, place);
    collect(bound, passage);
    return bound;
  }

  private void collect(List<Inline> bound, Passage passage) {
    mentions.addAll(Snippets.of(bound, whole == null ? passage : whole));
  }

  /** The anchor of a passage; a note has one for all that is in it. */
  private String anchor(String written, Span span) {
    if (!written.isEmpty()) {
      anchorsOnPage.claim(written, document.source(), span.end());
      return written;
    }
    if (whole != null) {
      return "";
    }
    String anchor = anchorsOnPage.next(anchorPrefix, last + 1);
    last = Integer.parseInt(anchor.substring(anchorPrefix.length()));
    return anchor;
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    // In the text itself, only a definition list holds paragraphs that are not citable.
    String anchor = anchor(paragraph.id(), paragraph.span());
    List<Inline> content =
        passage(paragraph.content(), true, "a definition list", document.passage(anchor, ""));
    return new Block.Paragraph(paragraph.span(), anchor, content);
  }

  @Override
  public Block citableParagraph(Block.CitableParagraph paragraph) {
    Passage passage = document.passage(paragraph.id(), paragraph.number());
    List<Inline> content = passage(paragraph.content(), true, "", passage);
    return new Block.CitableParagraph(
        paragraph.span(), paragraph.id(), paragraph.number(), content, List.of());
  }

  @Override
  public Block heading(Block.Heading heading) {
    List<Inline> content = content(heading.content(), false, "a heading");
    String id = heading.id();
    if (id.isEmpty() && whole == null) {
      id = anchorsOnPage.free("h-" + Slug.of(PlainText.words(content)));
    } else if (!id.isEmpty()) {
      anchorsOnPage.claim(id, document.source(), heading.span().end());
    }
    collect(content, document.passage(id, ""));
    return new Block.Heading(heading.span(), heading.level(), id, content);
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
    String anchor = anchor("", table.span());
    return new Block.Table(
        table.span(), anchor, rows(table.head(), anchor, false), rows(table.body(), anchor, true));
  }

  private List<Block.Row> rows(List<Block.Row> rows, String anchor, boolean autolink) {
    Passage passage = document.passage(anchor, "");
    List<Block.Row> bound = new ArrayList<>();
    for (Block.Row row : rows) {
      List<Block.Cell> cells = new ArrayList<>();
      for (Block.Cell cell : row.cells()) {
        cells.add(
            new Block.Cell(
                cell.alignment(), passage(cell.content(), autolink, "a table", passage)));
      }
      bound.add(new Block.Row(List.copyOf(cells)));
    }
    return List.copyOf(bound);
  }

  @Override
  public Block definitions(Block.Definitions list) {
    String anchor = anchor("", list.span());
    Passage passage = document.passage(anchor, "");
    List<Block.Definition> bound = new ArrayList<>();
    for (Block.Definition definition : list.definitions()) {
      List<List<Inline>> terms =
          definition.terms().stream()
              .map(term -> passage(term, false, "a definition list", passage))
              .toList();
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
