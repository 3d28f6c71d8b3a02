package glossator.parse.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The marker of a footnote, {@code [^1]}. */
public final class FootnoteReferenceNode extends Node {
  private final BasedSequence label;

  FootnoteReferenceNode(BasedSequence chars, BasedSequence label) {
    super(chars);
    this.label = label;
  }

  /** What stands between caret and bracket. */
  public BasedSequence label() {
    return label;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {label};
  }
}
