package glossator.build;

import glossator.bake.HoldingsReader;
import glossator.bake.SiteConfiguration;
import glossator.bind.EditionBinder;
import glossator.check.Apparatus;
import glossator.check.Holdings;
import glossator.check.Rule;
import glossator.check.run.Examination;
import glossator.check.run.Examined;
import glossator.check.run.Verdict;
import glossator.model.Edition;
import glossator.parse.EditionParser;
import glossator.parse.ParsedEdition;
import glossator.problem.Problems;
import glossator.progress.Progress;
import glossator.progress.Stage;
import glossator.read.EditionFolder;
import glossator.read.EditionSources;
import java.io.IOException;
import java.nio.file.Files;
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
    return read(site, others, strict, Optional.empty(), problems, progress);
  }

  /**
   * Reads an edition as above.
   *
   * @param memory of what its files said before, where there is one
   */
  static Optional<BoundEdition> read(
      SiteConfiguration site,
      List<Rule> others,
      boolean strict,
      Optional<EditionMemory> memory,
      Problems problems,
      Progress progress)
      throws IOException {
    if (!site.inside()) {
      return Optional.empty();
    }
    EditionFolder folder =
        new EditionFolder(
            site.root(), site.content(), memory.map(EditionMemory::documents), problems);
    if (!Files.isDirectory(site.content())) {
      folder.reportMissing();
      return Optional.empty();
    }
    EditionSources sources = progress.during(Stage.READ, folder::read);
    return Optional.of(of(sources, site, others, strict, memory, problems, progress));
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
    return of(sources, site, others, strict, Optional.empty(), problems, progress);
  }

  private static BoundEdition of(
      EditionSources sources,
      SiteConfiguration site,
      List<Rule> others,
      boolean strict,
      Optional<EditionMemory> memory,
      Problems problems,
      Progress progress)
      throws IOException {
    ParsedEdition parsed =
        new EditionParser(site.settings().html(), memory.map(EditionMemory::parsed), problems)
            .parse(sources, progress);
    Edition edition =
        progress.during(
            Stage.BIND, () -> new EditionBinder(site.settings(), problems).bind(parsed));
    Progress.Running checking = progress.begin(Stage.CHECK, 0);
    Holdings holdings = HoldingsReader.read(site, sources.attachments());
    Examination examination =
        new Examination(strict ? site.levels().strictly() : site.levels(), others);
    Apparatus apparatus = new Apparatus(sources, parsed, edition, holdings);
    Examined examined = examination.run(apparatus, problems);
    Verdict verdict = examination.judge(problems, examined, sources, site.source());
    checking.end();
    return new BoundEdition(sources, parsed, edition, verdict);
  }
}
