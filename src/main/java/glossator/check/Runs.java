package glossator.check;

import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.InlineRewriter;
import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.SourceText;
import java.util.List;
import java.util.function.BiConsumer;

/** The running text of an edition, as parsed: paragraphs, headings, cells, wherever they stand. */
public final class Runs {
  private Runs() {}

  /**
   * Calls an action for each run of inlines, with its file, by kinds of documents in their order;
   * what stands in emphasis is called for by itself before the run around it, which holds it too.
   */
  public static void forEach(ParsedEdition parsed, BiConsumer<SourceText, List<Inline>> action) {
    parsed.titlePage().ifPresent(prose -> in(prose.source(), prose.body(), action));
    parsed.texts().forEach(prose -> in(prose.source(), prose.body(), action));
    parsed.commentaries().forEach(each -> in(each.source(), each.body(), action));
    parsed.strands().forEach(each -> in(each.prose().source(), each.prose().body(), action));
    parsed.entries().forEach(each -> in(each.entity().identity().source(), each.body(), action));
    parsed.pages().forEach(prose -> in(prose.source(), prose.body(), action));
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
