package glossator.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import glossator.build.Changes;
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

  /** What the system has told since the last look, and whether that may not be all. */
  private final Set<Path> told = new TreeSet<>();

  private boolean unsure;

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

  /** Whether the system has told of something that may be a change of the edition. */
  boolean hasNews() {
    for (WatchKey key = service.poll(); key != null; key = service.poll()) {
      hear(key);
    }
    return unsure || !told.isEmpty();
  }

  /**
   * Waits until there are news, but not for long.
   *
   * @param milliseconds so long at most
   * @return whether there are any
   */
  boolean hasNewsWithin(int milliseconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    long left = end - System.nanoTime();
    while (!hasNews() && left > 0) {
      WatchKey key = service.poll(left, TimeUnit.NANOSECONDS);
      if (key != null) {
        hear(key);
      }
      left = end - System.nanoTime();
    }
    return hasNews();
  }

  /**
   * Waits until something has changed.
   *
   * @return no files when the edition's folder itself is gone
   */
  Changes await() throws IOException, InterruptedException {
    while (true) {
      if (!hasNews()) {
        WatchKey key = service.poll(pause, TimeUnit.NANOSECONDS);
        if (key == null) {
          unsure = true;
        } else {
          hear(key);
        }
      }
      Changes changes = news();
      if (!changes.files().isEmpty() || !isThere()) {
        return isThere() ? changes : Changes.UNKNOWN;
      }
    }
  }

  /** What has changed, without waiting for it; nothing when nothing has. */
  Changes news() throws IOException, InterruptedException {
    if (!hasNews()) {
      return Changes.UNKNOWN;
    }
    awaitQuiet();
    Set<Path> changed = unsure ? differences() : new TreeSet<>();
    changed.addAll(told);
    told.clear();
    Changes changes = unsure ? Changes.among(changed) : Changes.exactly(changed);
    unsure = false;
    return changes;
  }

  /** An editor makes several changes for one, and a checkout a thousand. */
  private void awaitQuiet() throws InterruptedException {
    long start = System.nanoTime();
    for (WatchKey key = quiet(); key != null; key = quiet()) {
      hear(key);
      if (System.nanoTime() - start > LONGEST) {
        return;
      }
    }
  }

  private @Nullable WatchKey quiet() throws InterruptedException {
    return service.poll(QUIET, TimeUnit.MILLISECONDS);
  }

  /** Takes note of what the system tells. */
  private void hear(WatchKey key) {
    Path folder = watched.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder == null || event.kind() == OVERFLOW || !isFile(folder, event)) {
        unsure = true;
      }
    }
    if (!key.reset()) {
      watched.remove(key);
      unsure = true;
    }
  }

  /** Takes note of a file; false when it may be a folder. */
  private boolean isFile(Path folder, WatchEvent<?> event) {
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
      // What changes once more is told once more.
      known.put(path, now.settled());
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
