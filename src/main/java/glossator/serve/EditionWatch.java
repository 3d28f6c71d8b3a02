package glossator.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for changes in the files of an edition. The system tells of them; what it does not tell, or
 * tells of folders, is found by looking through all files, which is done every now and then anyway.
 */
final class EditionWatch implements AutoCloseable {
  /** Changes that come within this of each other, in ms, are one. */
  private static final int QUIET = 5;

  /** However busy it is, an editor is not kept waiting longer than this, in ns. */
  private static final long LONGEST = Duration.ofMillis(250).toNanos();

  /** Between two looks through all files, at least this, in ns; and twenty times what one takes. */
  private static final long PAUSE = Duration.ofMillis(700).toNanos();

  private static final int SHARE = 20;

  private final Path root;
  private final WatchService service;
  private final Map<WatchKey, Path> watched = new HashMap<>();
  private List<Path> places = List.of();
  private Map<Path, FolderSweep.Stamp> known = Map.of();
  private long pause = PAUSE;
  private @Nullable WatchKey news;

  /**
   * @param root the edition's folder
   */
  EditionWatch(Path root) throws IOException {
    this.root = root;
    this.service = root.getFileSystem().newWatchService();
  }

  /**
   * Takes files as they are for the state from which changes are counted.
   *
   * @param files and folders of the edition that are watched; they need not exist
   */
  void from(List<Path> files) throws IOException {
    places = List.copyOf(files);
    known = sweep();
  }

  /** The same where other places are watched than before; nothing happens where they are not. */
  void alsoFrom(List<Path> files) {
    places = List.copyOf(files);
  }

  /** Whether the edition's folder is there. */
  boolean isThere() {
    return Files.isDirectory(root);
  }

  /** Whether the system has told of something since the last call of {@link #await}. */
  boolean hasNews() {
    if (news == null) {
      news = service.poll();
    }
    return news != null;
  }

  /**
   * Waits until something has changed.
   *
   * @return the files that are new, gone or other than they were; empty when the edition's folder
   *     itself is gone
   */
  Set<Path> await() throws IOException, InterruptedException {
    while (true) {
      WatchKey key = hasNews() ? news : service.poll(pause, TimeUnit.NANOSECONDS);
      news = null;
      Set<Path> told = new TreeSet<>();
      boolean sure = key != null && collect(key, told);
      Set<Path> changed = sure ? told : differences();
      if (!changed.isEmpty() || !isThere()) {
        return isThere() ? changed : Set.of();
      }
    }
  }

  /** Takes what the system tells until it is quiet; false when that is not the whole truth. */
  private boolean collect(WatchKey first, Set<Path> told) throws InterruptedException {
    long start = System.nanoTime();
    boolean sure = true;
    for (WatchKey key = first; key != null; ) {
      Path folder = watched.get(key);
      for (WatchEvent<?> event : key.pollEvents()) {
        sure = sure && folder != null && event.kind() != OVERFLOW && isFile(folder, event, told);
      }
      if (!key.reset()) {
        watched.remove(key);
        sure = false;
      }
      boolean patient = System.nanoTime() - start < LONGEST;
      key = patient ? service.poll(QUIET, TimeUnit.MILLISECONDS) : null;
    }
    return sure;
  }

  /** Takes note of a file; false when it may be a folder. */
  private boolean isFile(Path folder, WatchEvent<?> event, Set<Path> told) {
    Path path = folder.resolve((Path) event.context());
    if (FolderSweep.isHidden(path) || places.stream().noneMatch(path::startsWith)) {
      return true;
    }
    FolderSweep.Stamp now = FolderSweep.stamp(path);
    boolean file = now != null || known.containsKey(path);
    if (file) {
      told.add(path);
      remember(path, now);
    }
    return file || (event.kind() == ENTRY_DELETE && !wasFolder(path));
  }

  private boolean wasFolder(Path path) {
    return known.keySet().stream().anyMatch(each -> each.startsWith(path));
  }

  private void remember(Path path, FolderSweep.@Nullable Stamp now) {
    if (now == null) {
      known.remove(path);
    } else {
      known.put(path, now);
    }
  }

  private Set<Path> differences() throws IOException {
    Map<Path, FolderSweep.Stamp> before = known;
    known = sweep();
    Set<Path> changed = new TreeSet<>(before.keySet());
    changed.addAll(known.keySet());
    changed.removeIf(path -> !FolderSweep.differs(before.get(path), known.get(path)));
    return changed;
  }

  private Map<Path, FolderSweep.Stamp> sweep() throws IOException {
    long start = System.nanoTime();
    // Watched before they are looked through, so that nothing can happen between the two.
    FolderSweep sweep = new FolderSweep(this::watch);
    if (isThere()) {
      watch(root);
      for (Path place : places) {
        sweep.through(place);
      }
    }
    pause = Math.max(PAUSE, SHARE * (System.nanoTime() - start));
    return sweep.found();
  }

  private void watch(Path folder) {
    if (watched.containsValue(folder) && Files.isDirectory(folder)) {
      return;
    }
    try {
      watched.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
    } catch (IOException refused) {
      // The system watches no more folders, or this one is gone: looking through all files tells.
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
