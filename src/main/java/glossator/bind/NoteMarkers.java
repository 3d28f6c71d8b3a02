package glossator.bind;

import glossator.markup.Inline;
import java.util.Optional;

/** What becomes of footnotes and citations in a document: a marker, or what stands in its place. */
interface NoteMarkers {

  /** The id of the note that a footnote's marker stands for; empty when there is none. */
  Optional<String> footnote(Inline.FootnoteReference reference);

  /** A citation, with the note that has its text if it does not stand as text here. */
  Inline.Citation citation(Inline.Citation citation);
}
