package glossator.build;

import glossator.bake.OutputFolder;
import glossator.bake.OutputLock;
import glossator.bake.SiteConfiguration;
import glossator.bake.StandingSite;
import glossator.problem.Problems;
import glossator.progress.Progress;
import glossator.read.EditionSources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds an edition again and again while its files change. What was found out for one build is
 * kept for the next; what stands in the output folder afterwards is what {@link EditionBuild} would
 * put there.
 */
public final class EditionSession {
  /** Longer than an update keeps anybody waiting who asks for a page. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final EditionPlace place;
  private final Progress progress;
  private final EditionMemory memory = new EditionMemory();
  private final StandingSite standing;
  private final ReadWriteLock updating = new ReentrantReadWriteLock();
  private @Nullable SiteInProgress pending;
  private Reach reached = Reach.WHOLE;
  private volatile boolean begun; // the first update has ended, which is too long to wait for

  /** The site in progress, while not all pages in the output folder are of it. */
  private volatile @Nullable SiteInProgress unwritten;

  /**
   * @param root the edition's folder
   * @param output where the site goes; when empty, where the configuration says
   * @param progress hears of the stages
   */
  public EditionSession(Path root, Optional<Path> output, Progress progress) {
    this.place = new EditionPlace(root, output);
    this.progress = progress;
    this.standing = new StandingSite(progress);
  }

  /** How much of a site an update has reached. */
  public enum Reach {
    /** The pages that were asked for. */
    CHOSEN,
    /** All pages that show a part of the edition each. */
    PARTS,
    /** Those that gather all of it as well. */
    PAGES,
    /** Everything. */
    WHOLE
  }

  /**
   * What an update did.
   *
   * @param report as of a build; unless all is reached, it knows of no finding of a check
   * @param changed the files of the site that are new, gone or other than before, by their path
   * @param reach what is up to date now; {@link EditionSession#settle} does the rest
   */
  public record Update(BuildReport report, Set<String> changed, Reach reach) {
    /** Whether {@link EditionSession#settle} has more to do. */
    public boolean pending() {
      return reach != Reach.WHOLE;
    }
  }

  /** The edition's folder, absolute. */
  public Path root() {
    return place.root();
  }

  /**
   * Where the site goes. What stands there before the first update is of some build before.
   *
   * @throws UnusableFolderException when there is no such edition, or its site can go nowhere
   * @throws IOException when the configuration cannot be read
   */
  public Path output() throws IOException, UnusableFolderException {
    place.refuseAbsence();
    SiteConfiguration site = place.configuration(new Problems());
    if (site.inside()) {
      OutputClaim.refuse(place.folder(site).objections().toContents());
    }
    return site.output();
  }

  /**
   * Files and folders whose changes are the edition's, which need not exist.
   *
   * @throws IOException when the configuration cannot be read
   */
  public List<Path> sources() throws IOException {
    return place.sources();
  }

  /**
   * Brings the site up to date.
   *
   * @param changes what has changed since the last update
   * @throws UnusableFolderException when a folder cannot be used
   * @throws IOException when a file cannot be read or written
   */
  public Update update(Changes changes) throws IOException, UnusableFolderException {
    return update(changes, Set.of());
  }

  /**
   * Brings the site up to date, or so much of it as is urgent.
   *
   * @param changes what has changed since the last update
   * @param urgent the addresses of pages that come first; the others are then left to {@link
   *     #settle}
   * @throws UnusableFolderException when a folder cannot be used
   * @throws IOException when a file cannot be read or written
   */
  public Update update(Changes changes, Set<String> urgent)
      throws IOException, UnusableFolderException {
    updating.writeLock().lock();
    try {
      unwritten = null;
      return lockedUpdate(changes, urgent);
    } finally {
      begun = true;
      updating.writeLock().unlock();
    }
  }

  @SuppressWarnings("try") // the lock is held, and not asked for anything
  private Update lockedUpdate(Changes changes, Set<String> urgent)
      throws IOException, UnusableFolderException {
    memory.documents().expect(changes.files(), changes.only());
    place.refuseAbsence();
    Problems problems = new Problems();
    SiteConfiguration site = place.configuration(problems);
    if (!site.inside()) {
      return new Update(BuildReport.failed(problems, site.output()), Set.of(), Reach.WHOLE);
    }
    OutputFolder folder = place.folder(site);
    try (OutputLock lock = OutputClaim.lock(folder, site.output(), () -> {})) {
      if (!standing.stands(site.output())) {
        OutputClaim.refuse(folder.objections().toContents());
      }
      return update(site, urgent, problems);
    }
  }

  private Update update(SiteConfiguration site, Set<String> urgent, Problems problems)
      throws IOException {
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
    if (problems.hasErrors() || !standing.isPartable(site.output())) {
      return whole(work);
    }
    if (urgent.isEmpty()) {
      Optional<Set<String>> parts = work.bakeParts(standing, () -> false);
      return parts.isPresent() ? unfinished(work, parts.get(), Reach.PARTS) : whole(work);
    }
    Optional<Set<String>> chosen = work.bakeChosen(standing, urgent);
    if (chosen.isEmpty()) {
      return whole(work);
    }
    unwritten = work;
    return unfinished(work, chosen.get(), Reach.CHOSEN);
  }

  private Update unfinished(SiteInProgress work, Set<String> changed, Reach reach) {
    pending = work;
    reached = reach;
    return new Update(work.unfinished(), changed, reach);
  }

  /** Whether {@link #settle} has something to do. */
  public boolean isPending() {
    return pending != null;
  }

  /** What the last update has reached. */
  public Reach reached() {
    return reached;
  }

  /**
   * A page as it is to be, while an update is on its way to it. May be called by any thread; where
   * the update has only begun, it is waited for, unless it is the first.
   *
   * @param address the page's path in the site
   * @return empty when what stands in the output folder is the page as it is to be
   */
  public Optional<FreshPage> fresh(String address) throws InterruptedException {
    if (!begun || !updating.readLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      return Optional.empty();
    }
    try {
      SiteInProgress work = unwritten;
      return work == null ? Optional.empty() : work.fresh(standing, address);
    } finally {
      updating.readLock().unlock();
    }
  }

  /**
   * Does what an update has left: first the pages that show one part of the edition each, when it
   * is called again those that gather all of it, and the next time checks and the index of the
   * search. When an error is found, the site is put back to what it was when it was last whole.
   *
   * @param abandoned whether something is more urgent; asked by several threads
   * @return empty when nothing was left, or it was abandoned
   * @throws UnusableFolderException when another build is at work for too long
   * @throws IOException when a file cannot be read or written
   */
  @SuppressWarnings("try") // the lock is held, and not asked for anything
  public Optional<Update> settle(BooleanSupplier abandoned)
      throws IOException, UnusableFolderException {
    SiteInProgress work = pending;
    if (work == null) {
      return Optional.empty();
    }
    Abandonment stop = new Abandonment(abandoned);
    SiteConfiguration site = work.site();
    boolean last = reached == Reach.PAGES || !standing.isPartable(site.output());
    if (stop.getAsBoolean() || (last && !work.prepare(standing, stop))) {
      return Optional.empty();
    }
    pending = null;
    OutputFolder folder = new OutputFolder(site.output());
    try (OutputLock lock = OutputClaim.lock(folder, site.output(), () -> {})) {
      if (!standing.stands(site.output())) {
        OutputClaim.refuse(folder.objections().toContents());
      }
      return last || !standing.isPartable(site.output()) ? whole(work, stop) : more(work, stop);
    }
  }

  private Optional<Update> more(SiteInProgress work, Abandonment stop) throws IOException {
    boolean gathers = reached == Reach.PARTS;
    Optional<Set<String>> pages =
        gathers ? work.bakeGathering(standing, stop) : work.bakeParts(standing, stop);
    if (pages.isPresent()) {
      unwritten = null;
      return Optional.of(unfinished(work, pages.get(), gathers ? Reach.PAGES : Reach.PARTS));
    }
    if (stop.isCome() || !work.prepare(standing, stop)) {
      pending = work;
      return Optional.empty();
    }
    return whole(work, stop);
  }

  private Update whole(SiteInProgress work) throws IOException {
    return whole(work, new Abandonment(() -> false)).orElseThrow();
  }

  private Optional<Update> whole(SiteInProgress work, Abandonment stop) throws IOException {
    Problems judged = work.judged();
    Optional<Set<String>> differing =
        judged.hasErrors() ? Optional.empty() : work.bake(standing, judged, stop);
    if (differing.isEmpty() && stop.isCome() && !judged.hasErrors()) {
      pending = work;
      return Optional.empty();
    }
    reached = Reach.WHOLE;
    unwritten = null;
    return Optional.of(
        differing.isPresent()
            ? new Update(work.report(judged), differing.get(), Reach.WHOLE)
            : failed(judged, work.site()));
  }

  private Update failed(Problems problems, SiteConfiguration site) throws IOException {
    Set<String> files = standing.stands(site.output()) ? standing.putBack(site) : Set.of();
    unwritten = null;
    return new Update(BuildReport.failed(problems, site.output()), files, Reach.WHOLE);
  }
}
