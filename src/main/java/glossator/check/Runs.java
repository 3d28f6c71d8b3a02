package glossator.check;

import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.InlineRewriter;
import glossator.parse.ParsedBody;
import glossator.problem.SourceText;
import java.util.List;
import java.util.function.BiConsumer;

/** The running text of an edition, as parsed: paragraphs, headings, cells, wherever they stand. */
public final class Runs {
  private Runs() {}

  /**
   * Calls an action for each run of inlines, with its file, by kinds of documents in their order;
   * what stands in emphasis is called for by itself before the run around it, which holds it too.
   *
   * @throws java.util.concurrent.CancellationException when nobody wants to know any more
   */
  public static void forEach(Apparatus apparatus, BiConsumer<SourceText, List<Inline>> action) {
    Bodies.forEach(apparatus, (source, body) -> in(source, body, action));
  }

  private static void in(
      SourceText source, ParsedBody body, BiConsumer<SourceText, List<Inline>> action) {
    in(source, body.blocks(), action);
    body.notes().forEach(note -> in(source, note.body(), action));
    body.footnotes().forEach(note -> in(source, note.body(), action));
  }

  private static void in(
      SourceText source, List<Block> blocks, BiConsumer<SourceText, List<Inline>> action) {
    InlineRewriter.runs(
        blocks,
        run -> {
          action.accept(source, run);
          return run;
        });
  }
}
