package glossator.build;

import glossator.bake.SiteConfiguration;
import glossator.check.Rule;
import glossator.check.run.Verdict;
import glossator.model.Edition;
import glossator.parse.ParsedEdition;
import glossator.problem.Problems;
import glossator.progress.Progress;
import glossator.read.EditionSources;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * An edition as it stands in its files, and what is to be said of it.
 *
 * @param sources its files
 * @param parsed what each of them says
 * @param edition what they say together
 * @param verdict what was found; when it holds an error, no pages can be made
 */
record BoundEdition(
    EditionSources sources, ParsedEdition parsed, Edition edition, Verdict verdict) {

  /**
   * Reads an edition and runs all checks over it.
   *
   * @param others rules to run beside those of every edition
   * @param strict whether warnings are errors
   * @param problems holds what reading the configuration has found, and takes what is found before
   *     the verdict
   * @param progress hears of the stages
   * @return empty, and reported, when there is no folder of documents, or none that may be read
   * @throws IOException when a file cannot be read at all
   */
  static Optional<BoundEdition> read(
      SiteConfiguration site,
      List<Rule> others,
      boolean strict,
      Problems problems,
      Progress progress)
      throws IOException {
    Optional<EditionSources> sources =
        UncheckedEdition.sources(site, Optional.empty(), problems, progress);
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(of(sources.get(), site, others, strict, problems, progress));
  }

  /**
   * Runs all checks over the files of an edition.
   *
   * @param problems holds what reading the files has found, and takes what is found before the
   *     verdict
   * @param progress hears of the stages
   * @throws IOException when a file beside the documents cannot be read
   */
  static BoundEdition of(
      EditionSources sources,
      SiteConfiguration site,
      List<Rule> others,
      boolean strict,
      Problems problems,
      Progress progress)
      throws IOException {
    return UncheckedEdition.of(sources, site, Optional.empty(), problems, progress)
        .check(site, others, strict, problems, progress);
  }
}
