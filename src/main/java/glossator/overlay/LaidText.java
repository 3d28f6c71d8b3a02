package glossator.overlay;

import glossator.parse.ParsedEdition;
import glossator.problem.SourceSpan;
import java.util.List;

/**
 * An edition with the words of a text in place of its reading text.
 *
 * @param edition as parsed; its sections stand in the text's file
 * @param leftOut the blocks that are not the edition's text, in order
 */
public record LaidText(ParsedEdition edition, List<LeftOut> leftOut) {

  /** A block that was left out, and the words that it begins with. */
  public record LeftOut(SourceSpan place, String beginning) {}
}
