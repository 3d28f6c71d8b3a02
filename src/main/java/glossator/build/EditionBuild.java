package glossator.build;

import glossator.bake.BakedPages;
import glossator.bake.ConfigurationReader;
import glossator.bake.OutputFolder;
import glossator.bake.OutputLock;
import glossator.bake.SiteBaker;
import glossator.bake.SiteConfiguration;
import glossator.build.last.CitationFile;
import glossator.build.last.LastBuild;
import glossator.build.last.Outcome;
import glossator.catalogue.Catalogue;
import glossator.cite.CitationWords;
import glossator.cite.EditionCitations;
import glossator.model.Edition;
import glossator.overlay.LaidText;
import glossator.page.Pages;
import glossator.page.Site;
import glossator.problem.Problems;
import glossator.progress.Progress;
import glossator.progress.Stage;
import glossator.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds an edition, from its folder to its site. */
public final class EditionBuild {
  private final Path root;
  private final Optional<Path> output;
  private final Optional<Path> text;
  private final boolean strict;
  private final Memory memory;
  private final Progress progress;

  /**
   * @param root the edition's folder
   * @param output where the site goes; when empty, where the configuration says
   */
  public EditionBuild(Path root, Optional<Path> output) {
    this(root, output, Optional.empty(), false, Progress.SILENT);
  }

  /**
   * A build that knows of none before it.
   *
   * @param root the edition's folder
   * @param output where the site goes; when empty, where the configuration says, or beside it when
   *     a text is laid over
   * @param text a file to be laid over the reading text
   * @param strict whether warnings stop the build
   * @param progress hears of the build's course
   */
  public EditionBuild(
      Path root, Optional<Path> output, Optional<Path> text, boolean strict, Progress progress) {
    this(root, output, text, strict, Memory.NONE, progress);
  }

  /**
   * @param root the edition's folder
   * @param output where the site goes; when empty, where the configuration says, or beside it when
   *     a text is laid over
   * @param text a file to be laid over the reading text
   * @param strict whether warnings stop the build
   * @param memory whether it knows of the build before it
   * @param progress hears of the build's course
   */
  public EditionBuild(
      Path root,
      Optional<Path> output,
      Optional<Path> text,
      boolean strict,
      Memory memory,
      Progress progress) {
    this.root = root.toAbsolutePath().normalize();
    this.output = output.map(path -> path.toAbsolutePath().normalize());
    this.text = text;
    this.strict = strict;
    this.memory = memory;
    this.progress = progress;
  }

  /**
   * Builds the site. It appears whole, or the last one stays as it was.
   *
   * @throws UnusableFolderException when the edition's folder, the output folder or the text cannot
   *     be used
   * @throws IOException when a file cannot be read or written
   */
  public BuildReport build() throws IOException, UnusableFolderException {
    return build(() -> {});
  }

  /**
   * Builds the site, after any other build that is at work on the same folder.
   *
   * @param waiting is called once when there is another build to wait for
   * @throws UnusableFolderException as above, and when the other build takes too long
   * @throws IOException when a file cannot be read or written
   */
  @SuppressWarnings("try") // the lock is held, and not asked for anything
  public BuildReport build(Runnable waiting) throws IOException, UnusableFolderException {
    if (!Files.isDirectory(root)) {
      throw new UnusableFolderException("there is no folder " + root);
    }
    refuseText();
    Problems problems = new Problems();
    SiteConfiguration site =
        progress.during(
            Stage.CONFIGURE, new ConfigurationReader(root, output.isPresent(), problems)::read);
    site.withOutput(output(site));
    if (!site.inside()) {
      return BuildReport.failed(problems, site.output());
    }
    OutputFolder folder = new OutputFolder(site.output());
    OutputClaim.refuse(
        folder
            .objections()
            .toPlace(List.of(root, site.content(), site.templates(), site.assets())));
    // Sources are read after the other build, so that the last site is that of the last sources.
    try (OutputLock lock = OutputClaim.lock(folder, site.output(), waiting)) {
      OutputClaim.refuse(folder.objections().toContents());
      return build(site, folder, problems);
    }
  }

  private BuildReport build(SiteConfiguration site, OutputFolder folder, Problems problems)
      throws IOException {
    Optional<LastBuild> last = memory == Memory.NONE ? Optional.empty() : last(site, folder);
    Optional<LastBuild> known = last.filter(each -> memory == Memory.KEPT && folder.isTidy());
    Optional<Outcome> outcome =
        known.isPresent() ? progress.during(Stage.COMPARE, known.get()::outcome) : Optional.empty();
    if (outcome.isPresent()) {
      return BuildReport.unchanged(outcome.get(), site.output());
    }
    BakedPages standing = known.map(LastBuild::pages).orElse(BakedPages.NONE);
    CitationFile citations = new CitationFile(folder.cache());
    Map<String, String> cited = memory == Memory.KEPT ? citations.read() : Map.of();
    CitationWords words = new CitationWords(cited);
    Built built = build(site, words, standing, problems);
    BuildReport report = built.report();
    if (report.done()) {
      last.filter(each -> mayBeKept(report))
          .ifPresent(each -> each.remember(report.outcome(), built.pages()));
      if (memory != Memory.NONE && !cited.equals(words.used())) {
        citations.write(words.used());
      }
    }
    return report;
  }

  /** Words of a reader's own text are written into the private copy, and nowhere else. */
  private boolean mayBeKept(BuildReport report) {
    return text.isEmpty() || (report.leftOut().isEmpty() && report.problems().isEmpty());
  }

  /** The settings are those that were read, whatever has become of their file since. */
  private Optional<LastBuild> last(SiteConfiguration site, OutputFolder folder) {
    List<String> options =
        List.of(site.source().content(), "strict " + strict, text.map(Path::toString).orElse(""));
    List<Path> inputs = new ArrayList<>(List.of(root.resolve(site.source().path())));
    inputs.addAll(List.of(site.content(), site.templates(), site.assets()));
    text.ifPresent(file -> inputs.add(file.toAbsolutePath()));
    return LastBuild.of(
        folder.cache(),
        new LastBuild.Inputs(folder.path(), options, inputs, List.of(site.templates())));
  }

  /**
   * What a build has to say.
   *
   * @param pages what those are made of that it made
   */
  private record Built(BuildReport report, BakedPages pages) {
    static Built not(Problems problems, SiteConfiguration site) {
      return new Built(BuildReport.failed(problems, site.output()), BakedPages.NONE);
    }
  }

  private Built build(
      SiteConfiguration site, CitationWords words, BakedPages standing, Problems problems)
      throws IOException {
    Ready ready = ready(site, words, problems);
    if (ready.edition().isEmpty()) {
      return Built.not(ready.judged(), site);
    }
    Edition edition = ready.edition().get();
    Site pages =
        progress.during(
            Stage.LAY_OUT, () -> text.isEmpty() ? Pages.of(edition) : Pages.ofPrivateCopy(edition));
    return bake(edition, pages, ready, site, standing);
  }

  /**
   * What is left of reading and binding when pages are made: what the files said in their own form
   * is not held any longer.
   *
   * @param edition empty when there are errors
   * @param judged what was found
   */
  private record Ready(
      Optional<Edition> edition,
      Map<String, Path> attachments,
      Problems judged,
      List<LaidText.LeftOut> leftOut) {

    static Ready not(Problems judged) {
      return new Ready(Optional.empty(), Map.of(), judged, List.of());
    }
  }

  private Ready ready(SiteConfiguration site, CitationWords words, Problems problems)
      throws IOException {
    Optional<BoundEdition> read = BoundEdition.read(site, List.of(), strict, problems, progress);
    if (read.isEmpty()) {
      return Ready.not(problems);
    }
    BoundEdition bound = read.get();
    Problems judged = bound.verdict().open();
    if (judged.hasErrors()) {
      return Ready.not(judged);
    }
    Map<String, Path> attachments = bound.sources().attachments();
    if (text.isEmpty()) {
      return new Ready(Optional.of(cited(bound.edition(), words)), attachments, judged, List.of());
    }
    Optional<PrivateCopy> copy =
        PrivateCopy.of(bound.parsed(), bound.edition(), text.get(), site, judged);
    if (copy.isEmpty() || judged.hasErrors()) {
      return Ready.not(judged);
    }
    return new Ready(
        Optional.of(cited(copy.get().edition(), words)), attachments, judged, copy.get().leftOut());
  }

  private Edition cited(Edition edition, CitationWords words) {
    return progress.during(Stage.CITE, () -> EditionCitations.format(edition, words));
  }

  private Built bake(
      Edition edition, Site pages, Ready ready, SiteConfiguration site, BakedPages standing)
      throws IOException {
    Problems problems = ready.judged();
    Catalogue catalogue = Catalogue.of(edition, pages.frame());
    Optional<BakedPages> made =
        new SiteBaker(site, problems, progress)
            .bake(
                pages,
                catalogue::of,
                ready.attachments(),
                files -> {
                  if (site.settings().search()) {
                    SearchIndex.write(edition, files);
                  }
                },
                standing);
    if (made.isEmpty()) {
      return Built.not(problems, site);
    }
    return new Built(
        BuildReport.of(edition, pages, problems, site.output(), ready.leftOut()), made.get());
  }

  private Path output(SiteConfiguration site) {
    Path configured = site.output();
    return output.orElse(text.isPresent() ? PrivateCopy.besides(configured) : configured);
  }

  private void refuseText() throws UnusableFolderException {
    if (text.isPresent() && !Files.isRegularFile(text.get())) {
      throw new UnusableFolderException("there is no file " + text.get());
    }
  }
}
