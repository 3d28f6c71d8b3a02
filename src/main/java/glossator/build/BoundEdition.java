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
   * @return empty when there is no folder of documents
   * @throws IOException when a file cannot be read at all
   */
  static Optional<BoundEdition> read(
      SiteConfiguration site, List<Rule> others, boolean strict, Problems problems)
      throws IOException {
    EditionFolder folder = new EditionFolder(site.root(), site.content(), problems);
    if (!Files.isDirectory(site.content())) {
      folder.reportMissing();
      return Optional.empty();
    }
    return Optional.of(of(folder.read(), site, others, strict, problems));
  }

  /**
   * Runs all checks over the files of an edition.
   *
   * @param problems holds what reading the files has found, and takes what is found before the
   *     verdict
   * @throws IOException when a file beside the documents cannot be read
   */
  static BoundEdition of(
      EditionSources sources,
      SiteConfiguration site,
      List<Rule> others,
      boolean strict,
      Problems problems)
      throws IOException {
    ParsedEdition parsed = new EditionParser(problems).parse(sources);
    Edition edition = new EditionBinder(site.settings(), problems).bind(parsed);
    Holdings holdings = HoldingsReader.read(site, sources.attachments());
    Examination examination =
        new Examination(strict ? site.levels().strictly() : site.levels(), others);
    Apparatus apparatus = new Apparatus(sources, parsed, edition, holdings);
    Examined examined = examination.run(apparatus, problems);
    Verdict verdict = examination.judge(problems, examined, sources, site.source());
    return new BoundEdition(sources, parsed, edition, verdict);
  }
}
