package glossator.check.apparatus;

import glossator.check.Runs;
import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.markup.PlainText;
import java.util.ArrayList;
import java.util.List;

/** What stands in blocks. */
final class Prose {
  private Prose() {}

  /** Whether an inline of a type stands in blocks, in emphasis or outside. */
  static boolean has(List<Block> blocks, Class<? extends Inline> type) {
    boolean[] found = {false};
    Runs.in(
        blocks,
        run -> {
          for (Inline inline : run) {
            found[0] |= type.isInstance(inline);
          }
        });
    return found[0];
  }

  /** The words, with a space between one run and the next. */
  static String words(List<Block> blocks) {
    StringBuilder words = new StringBuilder();
    Runs.in(blocks, run -> words.append(ownWords(run)).append(' '));
    return words.toString();
  }

  /** The words of a run but for what stands in emphasis, which is a run of its own. */
  static String ownWords(List<Inline> run) {
    List<Inline> own = new ArrayList<>(run.size());
    for (Inline inline : run) {
      if (!(inline instanceof Inline.Emphasis)) {
        own.add(inline);
      }
    }
    return PlainText.words(own);
  }
}
