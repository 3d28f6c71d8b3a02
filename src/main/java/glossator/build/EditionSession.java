package glossator.build;

import glossator.bake.ConfigurationReader;
import glossator.bake.OutputFolder;
import glossator.bake.OutputLock;
import glossator.bake.SiteConfiguration;
import glossator.bake.StandingSite;
import glossator.catalogue.Catalogue;
import glossator.catalogue.CatalogueView;
import glossator.cite.EditionCitations;
import glossator.model.Edition;
import glossator.page.Pages;
import glossator.page.Site;
import glossator.problem.Problems;
import glossator.progress.Progress;
import glossator.progress.Stage;
import glossator.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Builds an edition again and again while its files change. What was found out for one build is
 * kept for the next; what stands in the output folder afterwards is what {@link EditionBuild} would
 * put there.
 */
public final class EditionSession {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path root;
  private final Optional<Path> output;
  private final Progress progress;
  private final EditionMemory memory = new EditionMemory();
  private final StandingSite standing = new StandingSite();

  /**
   * @param root the edition's folder
   * @param output where the site goes; when empty, where the configuration says
   * @param progress hears of the stages
   */
  public EditionSession(Path root, Optional<Path> output, Progress progress) {
    this.root = root.toAbsolutePath().normalize();
    this.output = output.map(path -> path.toAbsolutePath().normalize());
    this.progress = progress;
  }

  /**
   * What an update did.
   *
   * @param report as of a build
   * @param changed the files of the site that are new, gone or other than before, by their path
   */
  public record Update(BuildReport report, Set<String> changed) {}

  /** The edition's folder, absolute. */
  public Path root() {
    return root;
  }

  /**
   * Files and folders whose changes are the edition's, which need not exist.
   *
   * @throws IOException when the configuration cannot be read
   */
  public List<Path> sources() throws IOException {
    SiteConfiguration site = configuration(new Problems());
    Path file = root.resolve(ConfigurationReader.FILE);
    return site.inside()
        ? List.of(file, site.content(), site.templates(), site.assets())
        : List.of(file);
  }

  private SiteConfiguration configuration(Problems problems) throws IOException {
    SiteConfiguration site =
        new ConfigurationReader(root, output.isPresent(), problems).read();
    return site.withOutput(output.orElse(site.output()));
  }

  /**
   * Brings the site up to date.
   *
   * @param changed the files of the edition that may have changed since the last update; others are
   *     looked at as well, but not closely
   * @throws UnusableFolderException when a folder cannot be used
   * @throws IOException when a file cannot be read or written
   */
  @SuppressWarnings("try") // the lock is held, and not asked for anything
  public Update update(Set<Path> changed) throws IOException, UnusableFolderException {
    if (!Files.isDirectory(root)) {
      throw new UnusableFolderException("there is no folder " + root);
    }
    memory.documents().forget(changed);
    Problems problems = new Problems();
    SiteConfiguration site = configuration(problems);
    if (!site.inside()) {
      return failed(problems, site);
    }
    OutputFolder folder = new OutputFolder(site.output());
    refuse(
        folder
            .objections()
            .toPlace(List.of(root, site.content(), site.templates(), site.assets())));
    try (OutputLock lock = folder.lock(PATIENCE, () -> {}).orElseThrow(() -> inUse(site))) {
      if (!standing.stands(site.output())) {
        refuse(folder.objections().toContents());
      }
      return update(site, problems);
    }
  }

  private Update update(SiteConfiguration site, Problems problems) throws IOException {
    Optional<BoundEdition> read =
        BoundEdition.read(site, List.of(), false, Optional.of(memory), problems, progress);
    if (read.isEmpty()) {
      return failed(problems, site);
    }
    BoundEdition bound = read.get();
    Problems judged = bound.verdict().open();
    if (judged.hasErrors()) {
      return failed(judged, site);
    }
    Edition edition =
        progress.during(Stage.CITE, () -> EditionCitations.format(bound.edition()));
    Site pages = progress.during(Stage.LAY_OUT, () -> Pages.of(edition));
    Map<String, CatalogueView> catalogue =
        progress.during(Stage.CATALOGUE, () -> Catalogue.of(edition, pages));
    CompletableFuture<Map<String, String>> index =
        CompletableFuture.supplyAsync(
            () -> site.settings().search() ? SearchIndex.of(edition, pages) : Map.of());
    Optional<Set<String>> differing =
        standing.bake(
            site, pages, catalogue, bound.sources().attachments(), index::join, judged);
    return differing
        .map(
            files ->
                new Update(
                    BuildReport.of(edition, pages, judged, site.output(), List.of()), files))
        .orElseGet(() -> failed(judged, site));
  }

  private static Update failed(Problems problems, SiteConfiguration site) {
    return new Update(BuildReport.failed(problems, site.output()), Set.of());
  }

  private static void refuse(String objection) throws UnusableFolderException {
    if (!objection.isEmpty()) {
      throw new UnusableFolderException(objection);
    }
  }

  private static UnusableFolderException inUse(SiteConfiguration site) {
    return new UnusableFolderException(
        "another build has been at work on "
            + site.output()
            + " for "
            + PATIENCE.toSeconds()
            + " s, and is still");
  }
}
