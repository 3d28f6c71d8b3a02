package glossator.cite;

import glossator.markup.Inline;
import glossator.model.BibliographyEntry;
import java.util.List;

/** A style in which works are cited. */
interface CitationStyle {

  /** A citation in a note, without full stop; in full, or short when the work is known already. */
  List<Inline> citation(Inline.CitedWork work, boolean full);

  /** A work in the bibliography, with full stop. */
  List<Inline> entry(BibliographyEntry entry);
}
