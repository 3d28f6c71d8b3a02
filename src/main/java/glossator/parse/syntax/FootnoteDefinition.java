package glossator.parse.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * What a footnote says; further paragraphs are indented by four spaces.
 *
 * <pre>[^1]: blocks</pre>
 */
public final class FootnoteDefinition extends Block {
  private final BasedSequence label;

  FootnoteDefinition(BasedSequence label) {
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
