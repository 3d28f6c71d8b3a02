package glossator.serve;

import glossator.build.Changes;
import glossator.build.EditionSession;
import glossator.build.UnusableFolderException;
import glossator.problem.Problem;
import glossator.problem.Severity;
import glossator.problem.SourceSpan;
import java.io.IOException;
import java.net.URI;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Serves an edition to its editor while it is being written: as its files change, the site follows,
 * and open pages are told.
 */
public final class Preview implements AutoCloseable {
  /** So many milliseconds nobody may have saved before what follows by itself is begun. */
  private static final int PATIENCE = 200;

  private final EditionSession session;
  private final PreviewListener listener;
  private final EventStreams events = new EventStreams();
  private final NewObjects objects = new NewObjects();

  /** Held while the site is being written, so that nobody ends the program in the midst of it. */
  private final ReentrantLock writing = new ReentrantLock();

  /** Tells the sites of this program from those of others at the same port. */
  private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "-";

  private final EditionWatch watch;
  private final LocalServer server;
  private volatile Path site;
  private volatile SiteState state;
  private int updates;

  /** The pages that come first when something has changed. */
  private final AskedPages asked = new AskedPages();

  /** What has changed since all pages were up to date, in the edition and in the site. */
  private final Set<Path> files = new TreeSet<>();

  private final Set<String> written = new TreeSet<>();
  private long since;

  private Preview(EditionSession session, int port, PreviewListener listener)
      throws IOException, UnusableFolderException {
    this.session = session;
    this.listener = listener;
    this.site = session.output();
    this.state = new SiteState(run + 0, List.of(), List.of());
    this.watch = new EditionWatch(session.root());
    this.server =
        LocalServer.start(
            port,
            new SiteHandler(
                () -> new SiteHandler.SiteFolder(site, state.version()), session::fresh, asked),
            events);
  }

  /**
   * Serves an edition, and builds it for the first time. What stands in its output folder is served
   * meanwhile.
   *
   * @param port the first to be tried; 0 for any that is free
   * @throws UnusableFolderException when there is no such edition, or its site can go nowhere
   * @throws IOException when a file cannot be read or written, or no port is free
   */
  public static Preview start(EditionSession session, int port, PreviewListener listener)
      throws IOException, UnusableFolderException {
    Preview preview = new Preview(session, port, listener);
    boolean started = false;
    try {
      listener.serving(preview.address());
      preview.watch.from(session.sources());
      preview.update(Changes.UNKNOWN);
      started = true;
      return preview;
    } finally {
      if (!started) {
        preview.close();
      }
    }
  }

  /** Where the title page is. */
  public URI address() {
    return server.address();
  }

  /** Follows the edition's files until it is closed, or the thread is interrupted. */
  public void run() throws InterruptedException {
    try {
      while (true) {
        step();
      }
    } catch (ClosedWatchServiceException closed) {
      // That is how a preview ends.
    }
  }

  private void step() throws InterruptedException {
    Changes changes = Changes.UNKNOWN;
    try {
      if (session.isPending()) {
        changes = watch.news();
        if (changes.files().isEmpty()) {
          if (session.reached() != EditionSession.Reach.PAGES || !hasNewsSoon()) {
            settle();
          }
          return;
        }
      } else {
        objects.empty(this::hasNews);
        changes = watch.await();
        if (changes.files().isEmpty()) {
          awaitReturn();
        }
      }
      update(changes);
    } catch (UnusableFolderException | IOException hindrance) {
      hindered(String.valueOf(hindrance.getMessage()), changes.files());
    } catch (RuntimeException fault) {
      if (fault instanceof ClosedWatchServiceException) {
        throw fault;
      }
      listener.failed(fault);
    }
  }

  /**
   * Whether somebody goes on writing when all pages are there, so that what follows by itself need
   * not begin.
   */
  private boolean hasNewsSoon() throws InterruptedException {
    objects.empty(this::hasNews);
    return watch.hasNewsWithin(PATIENCE);
  }

  private void hindered(String message, Set<Path> changed) {
    listener.hindered(message);
    String path = changed.isEmpty() ? "" : changed.iterator().next().getFileName().toString();
    Problem problem = Problem.error("hindrance", SourceSpan.startOf(path), message, "");
    state = state.failing(List.of(problem));
    events.tell(state);
  }

  /** The folder may come back: a disk is mounted again, a branch checked out. */
  private void awaitReturn() throws IOException, InterruptedException {
    hindered("the edition’s folder " + session.root() + " is gone; waiting for it", Set.of());
    while (!watch.isThere()) {
      Thread.sleep(200);
    }
    watch.from(session.sources());
  }

  private void update(Changes changes) throws IOException, UnusableFolderException {
    long start = System.nanoTime();
    if (files.isEmpty()) {
      since = start;
    }
    files.addAll(changes.files());
    EditionSession.Update update;
    writing.lock();
    try {
      update = session.update(changes, asked.all());
    } finally {
      writing.unlock();
    }
    tell(update);
    if (update.reach() == EditionSession.Reach.CHOSEN) {
      listener.shown(update, changes.files(), System.nanoTime() - start);
    }
    told(update);
    watch.alsoFrom(session.sources());
  }

  /** Tells of an update when all its pages are there, with what came before in the same one. */
  private void told(EditionSession.Update update) {
    written.addAll(update.changed());
    if (update.reach() != EditionSession.Reach.CHOSEN) {
      listener.updated(
          new EditionSession.Update(update.report(), Set.copyOf(written), update.reach()),
          new TreeSet<>(files),
          System.nanoTime() - since);
      files.clear();
      written.clear();
    }
  }

  private void settle() throws IOException, UnusableFolderException {
    Optional<EditionSession.Update> rest;
    EditionSession.Reach before = session.reached();
    writing.lock();
    try {
      rest = session.settle(this::hasNews);
    } finally {
      writing.unlock();
    }
    if (rest.isPresent()) {
      tell(rest.get());
      if (before == EditionSession.Reach.CHOSEN) {
        told(rest.get());
      } else if (rest.get().pending()) {
        listener.gathered(rest.get(), System.nanoTime() - since);
      } else {
        listener.settled(rest.get());
      }
    }
  }

  /** Asked by all threads that make pages. */
  private synchronized boolean hasNews() {
    return watch.hasNews();
  }

  /** Tells open pages, when there is anything that they do not know. */
  private void tell(EditionSession.Update update) {
    site = update.report().output();
    SiteState before = state;
    if (!update.changed().isEmpty() || updates == 0) {
      updates++;
      state = state.next(run + updates, update.changed());
    }
    boolean done = update.report().done();
    state = state.failing(done ? List.of() : errors(update.report().problems()));
    if (!state.equals(before)) {
      events.tell(state);
    }
  }

  private static List<Problem> errors(List<Problem> problems) {
    return problems.stream().filter(each -> each.severity() == Severity.ERROR).toList();
  }

  /** Ends the preview, after what is being written has been. */
  @Override
  public void close() throws IOException {
    writing.lock();
    try {
      server.close();
      watch.close();
    } finally {
      writing.unlock();
    }
  }
}
