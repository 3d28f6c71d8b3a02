package glossator.parse.raw;

import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.model.RawHtml;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes of the HTML and the addresses in a document's Markdown what the edition's setting says:
 * nothing that stays can run a script, lead the reader's browser to another host by itself, or
 * break the page around it.
 */
public final class RawHtmlRules {
  private final SourceText source;
  private final RawHtml mode;
  private final Losses losses;

  /**
   * @param source that the blocks were read from
   * @param mode what becomes of HTML
   * @param problems takes what is left out
   */
  public RawHtmlRules(SourceText source, RawHtml mode, ProblemSink problems) {
    this.source = source;
    this.mode = mode;
    this.losses = new Losses(source, problems);
  }

  /** The blocks of one place as they may be in a page; with {@link RawHtml#ALLOW} the same. */
  public List<Block> apply(List<Block> blocks) {
    return mode == RawHtml.ALLOW ? blocks : blocks(blocks);
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> inside = new ArrayList<>();
    for (Block block : blocks) {
      if (mode == RawHtml.ESCAPE && block instanceof Block.Html html) {
        if (!isComment(html.literal())) {
          inside.add(new Block.Code(html.span(), "", html.literal()));
        }
      } else {
        Block cleaned = block(block);
        if (!isEmpty(cleaned)) {
          inside.add(cleaned);
        }
      }
    }
    boolean raw = inside.stream().anyMatch(Block.Html.class::isInstance);
    return raw ? BlockRun.sanitized(inside, source, losses) : List.copyOf(inside);
  }

  /** A paragraph of which nothing is left is none, unless something may refer to it. */
  private static boolean isEmpty(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.id().isEmpty()
        && paragraph.content().stream().allMatch(RawHtmlRules::isBlank);
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.Break
        || (inline instanceof Inline.Text text && text.literal().isBlank());
  }

  private Block block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(paragraph.span(), paragraph.id(), line(paragraph.content()));
    }
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(
          heading.span(), heading.level(), heading.id(), line(heading.content()));
    }
    if (block instanceof Block.Quotation quotation) {
      return new Block.Quotation(quotation.span(), blocks(quotation.children()));
    }
    if (block instanceof Block.Enumeration list) {
      return new Block.Enumeration(
          list.span(),
          list.ordered(),
          list.start(),
          list.tight(),
          list.entries().stream().map(this::blocks).toList());
    }
    if (block instanceof Block.Table table) {
      return new Block.Table(table.span(), table.id(), rows(table.head()), rows(table.body()));
    }
    return block instanceof Block.Definitions list ? definitions(list) : block;
  }

  private List<Block.Row> rows(List<Block.Row> rows) {
    return rows.stream()
        .map(row -> new Block.Row(row.cells().stream().map(this::cell).toList()))
        .toList();
  }

  private Block.Cell cell(Block.Cell cell) {
    return new Block.Cell(cell.alignment(), line(cell.content()));
  }

  private Block definitions(Block.Definitions list) {
    List<Block.Definition> definitions = new ArrayList<>();
    for (Block.Definition each : list.definitions()) {
      definitions.add(
          new Block.Definition(
              each.terms().stream().map(this::line).toList(),
              each.meanings().stream().map(this::blocks).toList()));
    }
    return new Block.Definitions(list.span(), list.id(), List.copyOf(definitions));
  }

  private List<Inline> line(List<Inline> words) {
    return words(words, false);
  }

  private List<Inline> words(List<Inline> words, boolean inLink) {
    List<Inline> inside = new ArrayList<>();
    for (Inline word : words) {
      if (mode == RawHtml.ESCAPE && word instanceof Inline.Html html) {
        if (!isComment(html.literal())) {
          inside.add(new Inline.Text(html.span(), html.literal()));
        }
      } else {
        word(word, inLink, inside);
      }
    }
    boolean raw = inside.stream().anyMatch(Inline.Html.class::isInstance);
    return raw ? InlineRun.sanitized(inside, source, losses, inLink) : List.copyOf(inside);
  }

  private void word(Inline word, boolean inLink, List<Inline> out) {
    if (word instanceof Inline.Emphasis emphasis) {
      List<Inline> children = words(emphasis.children(), inLink);
      out.add(new Inline.Emphasis(emphasis.span(), emphasis.strong(), children));
    } else if (word instanceof Inline.Link link) {
      link(link, out);
    } else if (word instanceof Inline.Image image) {
      image(image, out);
    } else if (word instanceof Inline.Reference reference) {
      List<Inline> label = words(reference.label(), true);
      out.add(new Inline.Reference(reference.span(), reference.target(), label));
    } else {
      out.add(word);
    }
  }

  /** Where a link may not lead, its words stay. */
  private void link(Inline.Link link, List<Inline> out) {
    var objection = SafeAddresses.linkObjection(link.address());
    List<Inline> children = words(link.children(), objection.isEmpty());
    if (objection.isPresent()) {
      losses.address("link to", link.address(), link.span().start(), objection.get());
      out.addAll(children);
    } else {
      out.add(new Inline.Link(link.span(), link.address(), link.title(), children));
    }
  }

  /** In the place of a picture that may not be shown stand the words that describe it. */
  private void image(Inline.Image image, List<Inline> out) {
    var objection = SafeAddresses.pictureObjection(image.address());
    if (objection.isPresent()) {
      losses.address("picture", image.address(), image.span().start(), objection.get());
      out.addAll(words(image.children(), true));
    } else {
      out.add(image);
    }
  }

  private static boolean isComment(String html) {
    return html.startsWith("<!--");
  }
}
