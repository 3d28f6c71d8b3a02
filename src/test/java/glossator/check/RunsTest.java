package glossator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.InlineRewriter;
import glossator.markup.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {
  private static final Span SPAN = new Span(0, 0);

  private static List<Inline> words(String words) {
    return List.of(new Inline.Text(SPAN, words));
  }

  private static Block paragraph(String words) {
    return new Block.Paragraph(SPAN, "", words(words));
  }

  private static Block emphasised(String words) {
    List<Inline> content = new ArrayList<>(words("before"));
    content.add(new Inline.Emphasis(SPAN, true, words(words)));
    content.add(new Inline.Link(SPAN, "a", "", words("no run of its own")));
    return new Block.Heading(SPAN, 2, "", content);
  }

  /** The same runs in the same order as those that would be rewritten. */
  @Test
  void allRunsInReadingOrder() {
    List<Block> blocks =
        List.of(
            emphasised("in a heading"),
            new Block.CitableParagraph(SPAN, "p1", "1", words("citable"), List.of()),
            new Block.Quotation(SPAN, List.of(paragraph("quoted"))),
            new Block.Enumeration(
                SPAN, true, 1, true, List.of(List.of(paragraph("one")), List.of(paragraph("two")))),
            new Block.Code(SPAN, "", "code"),
            new Block.Html(SPAN, "<p>"),
            new Block.ThematicBreak(SPAN),
            new Block.Table(SPAN, "", List.of(row("head")), List.of(row("first"), row("second"))),
            new Block.Definitions(
                SPAN,
                "",
                List.of(
                    new Block.Definition(
                        List.of(words("term")), List.of(List.of(emphasised("meaning")))))));
    List<List<Inline>> read = new ArrayList<>();
    Runs.in(blocks, read::add);
    List<List<Inline>> rewritten = new ArrayList<>();
    InlineRewriter.runs(
        blocks,
        run -> {
          rewritten.add(run);
          return run;
        });
    assertEquals(rewritten, read);
    assertEquals(12, read.size());
  }

  private static Block.Row row(String words) {
    return new Block.Row(List.of(new Block.Cell(Block.Alignment.NONE, words(words))));
  }
}
