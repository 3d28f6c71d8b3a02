package glossator.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is replaced, and that what stays is the very same. */
class InlineRewriterTest {
  private static final Span SPAN = new Span(0, 1);

  private static Inline word(String word) {
    return new Inline.Text(SPAN, word);
  }

  private static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(SPAN, "", List.of(inlines));
  }

  private static List<Inline> shouted(List<Inline> run) {
    return run.contains(word("low")) ? List.of(word("LOW")) : run;
  }

  @Test
  void whatStaysIsTheVerySame() {
    List<Block> blocks = List.of(paragraph(new Inline.Emphasis(SPAN, false, List.of(word("a")))));
    assertSame(blocks, InlineRewriter.runs(blocks, run -> run));
  }

  @Test
  void oneOfSeveralIsReplaced() {
    Block before = paragraph(word("a"));
    Block behind = paragraph(word("b"));
    List<Block> blocks =
        InlineRewriter.runs(
            List.of(before, paragraph(word("low")), behind), InlineRewriterTest::shouted);
    assertEquals(List.of(before, paragraph(word("LOW")), behind), blocks);
    assertSame(behind, blocks.get(2));
  }

  @Test
  void emphasisComesBeforeTheRunAroundIt() {
    Inline inner = new Inline.Emphasis(SPAN, true, List.of(word("low")));
    List<List<Inline>> runs = new ArrayList<>();
    List<Block> blocks =
        InlineRewriter.runs(
            List.of(paragraph(word("a"), inner)),
            run -> {
              runs.add(run);
              return shouted(run);
            });
    Inline mended = new Inline.Emphasis(SPAN, true, List.of(word("LOW")));
    assertEquals(List.of(List.of(word("low")), List.of(word("a"), mended)), runs);
    assertEquals(List.of(paragraph(word("a"), mended)), blocks);
  }
}
