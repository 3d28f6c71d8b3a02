package glossator.check.hygiene;

import glossator.check.Apparatus;
import glossator.check.Runs;
import glossator.markup.Inline;
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
  static void forEach(Apparatus apparatus, BiConsumer<SourceText, Inline.Text> action) {
    Runs.forEach(apparatus, (source, run) -> words(source, run, action));
  }

  private static void words(
      SourceText source, List<Inline> run, BiConsumer<SourceText, Inline.Text> action) {
    for (Inline inline : run) {
      if (inline instanceof Inline.Text text
          && text.literal().length() == text.span().end() - text.span().start()) {
        action.accept(source, text);
      } else if (inline instanceof Inline.Link link) {
        words(source, link.children(), action);
      } else if (inline instanceof Inline.Reference reference) {
        words(source, reference.label(), action);
      }
    }
  }
}
