package glossator.check;

import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.parse.ParsedBody;
import glossator.problem.SourceText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

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
    RunWalk walk = new RunWalk(run -> action.accept(source, run));
    walk.all(body.blocks());
    body.notes().forEach(note -> walk.all(note.body()));
    body.footnotes().forEach(note -> walk.all(note.body()));
  }

  /** Calls an action for each run of inlines in blocks, in the same way. */
  public static void in(List<Block> blocks, Consumer<List<Inline>> action) {
    new RunWalk(action).all(blocks);
  }
}
