package glossator.parse;

import glossator.markup.Block;
import glossator.markup.Span;
import java.util.List;

/**
 * The body of a document as parsed: its prose, and what stands apart from it.
 *
 * @param blocks the prose
 * @param notes the fenced notes, in the order in which they are written
 * @param footnotes what Markdown footnotes say, in the order in which they are written
 */
public record ParsedBody(List<Block> blocks, List<FencedNote> notes, List<Footnote> footnotes) {

  /**
   * A note between fences.
   *
   * @param span from its opening fence to its end
   */
  public record FencedNote(Span span, Attributes attributes, List<Block> body) {}

  /**
   * A Markdown footnote.
   *
   * @param span of its label
   */
  public record Footnote(Span span, String label, List<Block> body) {}
}
