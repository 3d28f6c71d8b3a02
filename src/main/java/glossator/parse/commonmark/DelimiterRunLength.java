package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A delimiter run which remembers how long it was before parts of it were used. */
final class DelimiterRunLength extends Delimiter {
  private final int original;

  DelimiterRunLength(
      BasedSequence input,
      Text node,
      char delimiter,
      boolean opens,
      boolean closes,
      @Nullable Delimiter previous,
      int index,
      int length) {
    super(input, node, delimiter, opens, closes, previous, index);
    original = length;
    setNumDelims(length);
  }

  static int of(DelimiterRun run) {
    return run instanceof DelimiterRunLength known ? known.original : run.length();
  }
}
