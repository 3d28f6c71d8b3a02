package glossator.check.apparatus;

import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.InlineRewriter;
import glossator.markup.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What stands in blocks. */
final class Prose {
  private Prose() {}

  /** Calls an action for each run of inlines; those in emphasis come before those around it. */
  static void runs(List<Block> blocks, Consumer<List<Inline>> action) {
    InlineRewriter.runs(
        blocks,
        run -> {
          action.accept(run);
          return run;
        });
  }

  /** Whether an inline of a type stands in blocks, in emphasis or outside. */
  static boolean has(List<Block> blocks, Class<? extends Inline> type) {
    List<Inline> found = new ArrayList<>();
    runs(blocks, run -> run.stream().filter(type::isInstance).forEach(found::add));
    return !found.isEmpty();
  }

  /** The words, with a space between one run and the next. */
  static String words(List<Block> blocks) {
    StringBuilder words = new StringBuilder();
    runs(
        blocks,
        run -> {
          // What stands in emphasis comes again with what is around it, and here only there.
          words
              .append(PlainText.words(run.stream().filter(Prose::isOfItself).toList()))
              .append(' ');
        });
    return words.toString();
  }

  private static boolean isOfItself(Inline inline) {
    return !(inline instanceof Inline.Emphasis);
  }
}
