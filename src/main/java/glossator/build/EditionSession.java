package glossator.build;

import glossator.bake.ConfigurationReader;
import glossator.bake.OutputFolder;
import glossator.bake.OutputLock;
import glossator.bake.SiteConfiguration;
import glossator.bake.StandingSite;
import glossator.problem.Problems;
import glossator.progress.Progress;
import glossator.read.EditionSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds an edition again and again while its files change. What was found out for one build is
 * kept for the next; what stands in the output folder afterwards is what {@link EditionBuild} would
 * put there.
 */
public final class EditionSession {
  private final Path root;
  private final Optional<Path> output;
  private final Progress progress;
  private final EditionMemory memory = new EditionMemory();
  private final StandingSite standing = new StandingSite();
  private @Nullable SiteInProgress pending;

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
   * @param pending whether {@link EditionSession#settle} has more to do; the report then knows of
   *     no finding of a check, and the pages that gather all of the edition are as they were
   */
  public record Update(BuildReport report, Set<String> changed, boolean pending) {}

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
    SiteConfiguration site = new ConfigurationReader(root, output.isPresent(), problems).read();
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
      return new Update(BuildReport.failed(problems, site.output()), Set.of(), false);
    }
    OutputFolder folder = new OutputFolder(site.output());
    OutputClaim.refuse(
        folder
            .objections()
            .toPlace(List.of(root, site.content(), site.templates(), site.assets())));
    try (OutputLock lock = OutputClaim.lock(folder, site.output(), () -> {})) {
      if (!standing.stands(site.output())) {
        OutputClaim.refuse(folder.objections().toContents());
      }
      return update(site, problems);
    }
  }

  private Update update(SiteConfiguration site, Problems problems) throws IOException {
    pending = null;
    Optional<EditionSources> sources =
        UncheckedEdition.sources(site, Optional.of(memory), problems, progress);
    if (sources.isEmpty()) {
      return failed(problems, site);
    }
    SiteInProgress work =
        new SiteInProgress(
            site,
            problems,
            UncheckedEdition.of(sources.get(), site, Optional.of(memory), problems, progress),
            memory,
            progress);
    if (!problems.hasErrors() && standing.isPartable(site.output())) {
      Optional<Set<String>> parts = work.bakeParts(standing);
      if (parts.isPresent()) {
        pending = work;
        return new Update(work.report(problems), parts.get(), true);
      }
    }
    return whole(work);
  }

  /** Whether {@link #settle} has something to do. */
  public boolean isPending() {
    return pending != null;
  }

  /**
   * Does what an update has left to be done: the pages that gather all of the edition, the checks,
   * the index of the search. When an error is found, the site is put back to what it was when it
   * was last whole.
   *
   * @param abandoned whether something else has become more urgent; what was left is then left to
   *     the next update
   * @return empty when nothing was left, or it was abandoned
   * @throws UnusableFolderException when another build is at work for too long
   * @throws IOException when a file cannot be read or written
   */
  @SuppressWarnings("try") // the lock is held, and not asked for anything
  public Optional<Update> settle(BooleanSupplier abandoned)
      throws IOException, UnusableFolderException {
    SiteInProgress work = pending;
    pending = null;
    if (work == null) {
      return Optional.empty();
    }
    if (!work.prepare(abandoned)) {
      pending = work;
      return Optional.empty();
    }
    SiteConfiguration site = work.site();
    OutputFolder folder = new OutputFolder(site.output());
    try (OutputLock lock = OutputClaim.lock(folder, site.output(), () -> {})) {
      if (!standing.stands(site.output())) {
        OutputClaim.refuse(folder.objections().toContents());
      }
      return Optional.of(whole(work));
    }
  }

  private Update whole(SiteInProgress work) throws IOException {
    Problems judged = work.judged();
    Optional<Set<String>> differing =
        judged.hasErrors() ? Optional.empty() : work.bake(standing, judged);
    return differing.isPresent()
        ? new Update(work.report(judged), differing.get(), false)
        : failed(judged, work.site());
  }

  private Update failed(Problems problems, SiteConfiguration site) throws IOException {
    Set<String> files = standing.stands(site.output()) ? standing.putBack(site) : Set.of();
    return new Update(BuildReport.failed(problems, site.output()), files, false);
  }
}
