package glossator.parse.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A reference in double brackets.
 *
 * <pre>[[john-kerry|the secretary]]
 *   └ target  ┘└ label      ┘</pre>
 */
public final class ReferenceNode extends Node {
  private final BasedSequence target;
  private final BasedSequence label;

  ReferenceNode(BasedSequence chars, BasedSequence target, BasedSequence label) {
    super(chars);
    this.target = target;
    this.label = label;
  }

  /** What stands before the bar. */
  public BasedSequence target() {
    return target;
  }

  /** What stands behind the bar; null sequence when there is no bar. */
  public BasedSequence label() {
    return label;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {target, label};
  }
}
