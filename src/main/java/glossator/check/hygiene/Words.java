package glossator.check.hygiene;

import glossator.check.Apparatus;
import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.InlineRewriter;
import glossator.markup.Span;
import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.SourceText;
import java.util.List;
import java.util.function.BiConsumer;

/** The words of an edition as they are written, without code, addresses and mark-up. */
final class Words {
  private Words() {}

  /**
   * Calls an action for each stretch of words, with its file; a stretch never crosses the end of a
   * line, and stands as written but for escapes.
   */
  static void forEach(Apparatus apparatus, BiConsumer<SourceText, Span> action) {
    ParsedEdition parsed = apparatus.parsed();
    parsed.titlePage().ifPresent(prose -> in(prose.source(), prose.body(), action));
    parsed.texts().forEach(prose -> in(prose.source(), prose.body(), action));
    parsed.commentaries().forEach(each -> in(each.source(), each.body(), action));
    parsed.strands().forEach(each -> in(each.prose().source(), each.prose().body(), action));
    parsed.entries().forEach(each -> in(each.entity().identity().source(), each.body(), action));
    parsed.pages().forEach(prose -> in(prose.source(), prose.body(), action));
  }

  private static void in(SourceText source, ParsedBody body, BiConsumer<SourceText, Span> action) {
    runs(source, body.blocks(), action);
    body.notes().forEach(note -> runs(source, note.body(), action));
    body.footnotes().forEach(note -> runs(source, note.body(), action));
  }

  private static void runs(
      SourceText source, List<Block> blocks, BiConsumer<SourceText, Span> action) {
    InlineRewriter.runs(
        blocks,
        run -> {
          words(source, run, action);
          return run;
        });
  }

  private static void words(
      SourceText source, List<Inline> run, BiConsumer<SourceText, Span> action) {
    for (Inline inline : run) {
      if (inline instanceof Inline.Text text
          && text.literal().length() == text.span().end() - text.span().start()) {
        action.accept(source, text.span());
      } else if (inline instanceof Inline.Link link) {
        words(source, link.children(), action);
      } else if (inline instanceof Inline.Reference reference) {
        words(source, reference.label(), action);
      }
    }
  }
}
