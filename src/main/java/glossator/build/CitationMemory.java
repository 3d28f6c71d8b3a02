package glossator.build;

import glossator.cite.CitationWords;
import glossator.cite.EditionCitations;
import glossator.model.Edition;
import java.util.Map;

/** What the style said of the works that an edition cited when it was shown last. */
final class CitationMemory {
  private Map<String, String> words = Map.of();

  /** The same edition with words in every citation. */
  Edition format(Edition edition) {
    CitationWords now = new CitationWords(words);
    Edition formatted = EditionCitations.format(edition, now);
    words = now.used();
    return formatted;
  }
}
