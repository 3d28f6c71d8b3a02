package glossator.parse.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A container between fences of three colons or more, in the form of Pandoc's fenced divs.
 *
 * <pre>::: {.note on="p4" lemma="second term"}
 *     └ attributes                       ┘
 * blocks
 * :::</pre>
 */
public final class FencedDiv extends Block {
  private final BasedSequence attributes;
  private final int fence;
  private boolean closed;

  FencedDiv(BasedSequence attributes, int fence) {
    this.attributes = attributes;
    this.fence = fence;
  }

  /** What stands behind the opening fence. */
  public BasedSequence attributes() {
    return attributes;
  }

  /** Whether a closing fence was found. */
  public boolean isClosed() {
    return closed;
  }

  int fence() {
    return fence;
  }

  void close() {
    closed = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {attributes};
  }
}
