package glossator.build;

import glossator.model.Settings;
import glossator.problem.Problem;
import glossator.problem.Problems;
import glossator.read.BibliographySource;
import glossator.read.EditionSources;
import glossator.read.SourceDocument;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The edition of the last update. As long as its documents are the same, as when a template or a
 * style sheet has changed, it is that of the next.
 */
final class LastEdition {
  private @Nullable Known known;

  private record Known(
      List<SourceDocument> documents,
      Optional<BibliographySource> bibliography,
      Settings settings,
      UncheckedEdition edition,
      List<Problem> problems) {

    @SuppressWarnings("ReferenceEquality") // whoever reads files again hands over the same ones
    boolean isOf(EditionSources sources, Settings chosen) {
      boolean same =
          documents.size() == sources.documents().size()
              && bibliography.equals(sources.bibliography())
              && settings.equals(chosen);
      for (int i = 0; same && i < documents.size(); i++) {
        same = documents.get(i) == sources.documents().get(i);
      }
      return same;
    }
  }

  /** What makes an edition of files, and reports what is wrong with them. */
  @FunctionalInterface
  interface Making {
    UncheckedEdition of(Problems problems);
  }

  /**
   * The edition of some files.
   *
   * @param problems takes what is wrong with them
   */
  UncheckedEdition of(EditionSources sources, Settings settings, Problems problems, Making making) {
    Known now = known;
    if (now == null || !now.isOf(sources, settings)) {
      known = null;
      Problems found = new Problems();
      UncheckedEdition made = making.of(found);
      now =
          new Known(
              sources.documents(), sources.bibliography(), settings, made, found.inReadingOrder());
      known = now;
    }
    now.problems().forEach(problems::report);
    UncheckedEdition same = now.edition();
    return new UncheckedEdition(sources, same.parsed(), same.edition());
  }
}
