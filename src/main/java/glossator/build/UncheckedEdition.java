package glossator.build;

import glossator.bake.HoldingsReader;
import glossator.bake.SiteConfiguration;
import glossator.bind.BindMemory;
import glossator.bind.EditionBinder;
import glossator.check.Apparatus;
import glossator.check.Holdings;
import glossator.check.Rule;
import glossator.check.run.Examination;
import glossator.check.run.Examined;
import glossator.check.run.Levels;
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
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * An edition as it stands in its files, before the rules have looked at it.
 *
 * @param sources its files
 * @param parsed what each of them says
 * @param edition what they say together; good for pages only where nothing was reported
 */
record UncheckedEdition(EditionSources sources, ParsedEdition parsed, Edition edition) {

  /**
   * Reads the files of an edition.
   *
   * @param memory of what they said before, where there is one
   * @return empty, and reported, when there is no folder of documents, or none that may be read
   * @throws IOException when a file cannot be read at all
   */
  static Optional<EditionSources> sources(
      SiteConfiguration site, Optional<EditionMemory> memory, Problems problems, Progress progress)
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
    return Optional.of(progress.during(Stage.READ, folder::read));
  }

  /** Parses and binds the files of an edition. */
  static UncheckedEdition of(
      EditionSources sources,
      SiteConfiguration site,
      Optional<EditionMemory> memory,
      Problems problems,
      Progress progress) {
    return memory.isEmpty()
        ? made(sources, site, memory, problems, progress)
        : memory
            .get()
            .edition()
            .of(
                sources,
                site.settings(),
                problems,
                found -> made(sources, site, memory, found, progress));
  }

  private static UncheckedEdition made(
      EditionSources sources,
      SiteConfiguration site,
      Optional<EditionMemory> memory,
      Problems problems,
      Progress progress) {
    ParsedEdition parsed =
        new EditionParser(site.settings().html(), memory.map(EditionMemory::parsed), problems)
            .parse(sources, progress);
    BindMemory bound = memory.map(EditionMemory::bound).orElseGet(BindMemory::new);
    Edition edition =
        progress.during(
            Stage.BIND, () -> new EditionBinder(site.settings(), bound, problems).bind(parsed));
    return new UncheckedEdition(sources, parsed, edition);
  }

  /**
   * Runs all checks.
   *
   * @param others rules to run beside those of every edition
   * @param strict whether warnings are errors
   * @param problems holds what was found so far, and takes what the rules find
   * @throws IOException when a file beside the documents cannot be read
   */
  BoundEdition check(
      SiteConfiguration site,
      List<Rule> others,
      boolean strict,
      Problems problems,
      Progress progress)
      throws IOException {
    Levels levels = strict ? site.levels().strictly() : site.levels();
    return check(site, levels, others, new LastFindings(), problems, progress, () -> false);
  }

  /**
   * Runs all checks, unless they ran over the very same.
   *
   * @param last what they found then
   * @param problems holds what was found so far, and takes what the rules find
   * @param abandoned whether nobody wants to know any more
   * @throws CancellationException when it was abandoned
   * @throws IOException when a file beside the documents cannot be read
   */
  BoundEdition check(
      SiteConfiguration site,
      LastFindings last,
      Problems problems,
      Progress progress,
      BooleanSupplier abandoned)
      throws IOException {
    return check(site, site.levels(), List.of(), last, problems, progress, abandoned);
  }

  private BoundEdition check(
      SiteConfiguration site,
      Levels levels,
      List<Rule> others,
      LastFindings last,
      Problems problems,
      Progress progress,
      BooleanSupplier abandoned)
      throws IOException {
    Progress.Running checking = progress.begin(Stage.CHECK, 0);
    Holdings holdings = HoldingsReader.read(site, sources.attachments());
    Examination examination = new Examination(levels, others);
    Examined examined =
        last.of(
            edition,
            holdings,
            levels,
            problems,
            found ->
                examination.run(
                    new Apparatus(sources, parsed, edition, holdings, abandoned), found));
    Verdict verdict = examination.judge(problems, examined, sources, site.source());
    checking.end();
    return new BoundEdition(sources, parsed, edition, verdict);
  }
}
