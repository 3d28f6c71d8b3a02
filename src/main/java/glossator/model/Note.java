package glossator.model;

import glossator.markup.Block;
import java.util.List;
import java.util.Optional;

/**
 * A note on words of the text.
 *
 * @param id begins {@code n-}, unique in the edition
 * @param number in its section, in the order of the words it explains
 * @param paragraph the id of the paragraph it is on
 * @param lemma the words it explains, as they stand in the text; empty for a footnote of the text
 * @param kind empty when not declared
 * @param layer whose commentary it belongs to; empty for the edition's own
 * @param by who wrote it; empty when not given
 * @param date when it was written, as written; empty when not given
 * @param certainty how sure it is; empty when not given
 * @param body what it says
 */
public record Note(
    String id,
    int number,
    String paragraph,
    String lemma,
    Optional<NoteKind> kind,
    String layer,
    String by,
    String date,
    String certainty,
    List<Block> body) {

  /** The same note with another body. */
  public Note withBody(List<Block> other) {
    return new Note(
        id, number, paragraph, lemma, kind, layer, by, date, certainty, List.copyOf(other));
  }
}
