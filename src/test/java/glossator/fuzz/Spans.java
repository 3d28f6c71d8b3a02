package glossator.fuzz;

import static glossator.fuzz.Soundness.require;

import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.Span;
import glossator.parse.ParsedBody;
import glossator.problem.SourceText;
import java.util.List;

/**
 * The places of blocks and inlines: in the file, in order, each within what holds it. Of HTML, only
 * that it is in the file: an end tag that its author left out has the place of its start tag.
 */
final class Spans {
  private final SourceText source;
  private final Span whole;

  private Spans(SourceText source, Span whole) {
    this.source = source;
    this.whole = whole;
  }

  /**
   * Looks at everything in a body.
   *
   * @param start where the body begins in the file, in UTF-16 units
   */
  static void look(ParsedBody body, SourceText source, int start) {
    Span whole = new Span(start, source.content().length());
    Spans spans = new Spans(source, whole);
    spans.blocks(body.blocks(), whole);
    body.notes().forEach(note -> spans.blocks(note.body(), spans.within(note.span(), whole)));
    for (ParsedBody.Footnote footnote : body.footnotes()) {
      spans.within(footnote.span(), whole);
      spans.blocks(footnote.body(), whole);
    }
  }

  private Span within(Span span, Span around) {
    boolean good =
        span.start() >= around.start() && span.start() <= span.end() && span.end() <= around.end();
    require(good, "a place outside " + around, span);
    return span;
  }

  private void blocks(List<Block> blocks, Span around) {
    int last = around.start();
    for (Block block : blocks) {
      if (block instanceof Block.Html) {
        within(block.span(), whole);
        continue;
      }
      within(block.span(), around);
      require(block.span().start() >= last, "blocks out of order", block);
      last = block.span().start();
      inside(block);
    }
  }

  private void inside(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      inlines(paragraph.content(), block.span());
    } else if (block instanceof Block.Heading heading) {
      inlines(heading.content(), block.span());
    } else if (block instanceof Block.Quotation quotation) {
      blocks(quotation.children(), block.span());
    } else if (block instanceof Block.Enumeration list) {
      list.entries().forEach(entry -> blocks(entry, list.span()));
    } else if (block instanceof Block.Definitions list) {
      for (Block.Definition each : list.definitions()) {
        each.terms().forEach(term -> inlines(term, list.span()));
        each.meanings().forEach(meaning -> blocks(meaning, list.span()));
      }
    } else if (block instanceof Block.Table table) {
      rows(table.head(), table.span());
      rows(table.body(), table.span());
    }
  }

  private void rows(List<Block.Row> rows, Span around) {
    rows.forEach(row -> row.cells().forEach(cell -> inlines(cell.content(), around)));
  }

  private void inlines(List<Inline> inlines, Span around) {
    int last = around.start();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Html) {
        within(inline.span(), whole);
        continue;
      }
      Span span = within(inline.span(), around);
      require(span.start() >= last, "inlines out of order", inline);
      last = span.start();
      if (inline instanceof Inline.Emphasis emphasis) {
        inlines(emphasis.children(), span);
      } else if (inline instanceof Inline.Link link) {
        inlines(link.children(), span);
      } else if (inline instanceof Inline.Image image) {
        inlines(image.children(), span);
      } else if (inline instanceof Inline.Reference reference) {
        inlines(reference.label(), span);
      } else if (inline instanceof Inline.Text text) {
        verbatim(text);
      }
    }
  }

  /** Text is what stands at its place, or the replacement of one escape or entity. */
  private void verbatim(Inline.Text text) {
    String written = source.content().substring(text.span().start(), text.span().end());
    boolean replaced =
        written.startsWith("\\") || written.startsWith("&") || written.indexOf('\0') >= 0;
    require(replaced || written.equals(text.literal()), "not what is written: “" + written, text);
  }
}
