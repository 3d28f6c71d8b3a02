package glossator.build;

import glossator.cite.CitationWords;
import glossator.cite.EditionCitations;
import glossator.model.Edition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the style said of the works that an edition cited when it was shown last. */
final class CitationMemory {
  private Map<String, String> words = Map.of();
  private @Nullable Formatted last;

  private record Formatted(Edition edition, Edition formatted) {}

  /** The same edition with words in every citation; the very one of last time for the same. */
  @SuppressWarnings("ReferenceEquality") // another one may be equal, and is formatted in vain
  Edition format(Edition edition) {
    Formatted known = last;
    if (known == null || known.edition() != edition) {
      CitationWords now = new CitationWords(words);
      known = new Formatted(edition, EditionCitations.format(edition, now));
      words = now.used();
      last = known;
    }
    return known.formatted();
  }
}
