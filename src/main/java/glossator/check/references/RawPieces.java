package glossator.check.references;

import glossator.check.Runs;
import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.Span;
import glossator.parse.ParsedBody;
import java.util.List;
import java.util.function.Consumer;

/** Raw HTML in a body. */
public final class RawPieces {
  private RawPieces() {}

  /** Calls an action for the place of each piece of it. */
  public static void in(ParsedBody body, Consumer<Span> action) {
    in(body.blocks(), action);
    body.notes().forEach(note -> in(note.body(), action));
    body.footnotes().forEach(note -> in(note.body(), action));
  }

  private static void in(List<Block> blocks, Consumer<Span> action) {
    RawBlocks.in(blocks, html -> action.accept(html.span()));
    Runs.in(
        blocks,
        run -> {
          for (Inline inline : run) {
            if (inline instanceof Inline.Html html) {
              action.accept(html.span());
            }
          }
        });
  }
}
