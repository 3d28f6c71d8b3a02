package glossator.bake;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that a site goes to. A site is made beside it and takes its place when it is whole; a
 * folder or a file that Glossator did not make is left alone.
 *
 * <p>Beside it are, while a build is at work or after it was interrupted: {@code .output.new}, of
 * no worth to anybody else; {@code .output.old}, always a whole site, and the only one between two
 * renames; {@code .output.lock}. And at all times {@code .output.cache}.
 */
public final class OutputFolder {
  /** The file by which Glossator knows a folder of its own. */
  public static final String MARKER = ".glossator";

  private static final String OLD = ".old";
  private static final String NEW = ".new";
  private static final String LOCK = ".lock";
  private static final String CACHE = ".cache";

  private final Path named;
  private final Path folder;

  /**
   * @param folder absolute; need not exist
   */
  public OutputFolder(Path folder) throws IOException {
    this.named = folder.normalize();
    this.folder = real(named);
  }

  /** The folder itself, behind all links. */
  public Path path() {
    return folder;
  }

  /** The folder beside it for what only saves time; may be deleted at any time. */
  public Path cache() {
    return beside(CACHE);
  }

  /** Whether no interrupted build has left anything. */
  public boolean isTidy() {
    return !Files.exists(beside(NEW)) && !Files.exists(beside(OLD));
  }

  /** What there is against putting a site here. */
  public OutputObjections objections() {
    return new OutputObjections(named, folder, List.of(beside(OLD), beside(NEW)));
  }

  /** Where a path leads by all links on the way; what does not exist yet is taken as written. */
  static Path real(Path path) throws IOException {
    Path existing = path.toAbsolutePath().normalize();
    Path missing = Path.of("");
    while (!Files.exists(existing) && existing.getParent() != null) {
      missing = existing.getFileName().resolve(missing);
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(missing).normalize();
  }

  /**
   * The file of a path in the site.
   *
   * @throws IllegalArgumentException when the path leads out of the site, which no id or file name
   *     that was admitted can
   */
  static Path within(Path site, String path) {
    Path file = site.resolve(path).normalize();
    if (!file.startsWith(site.normalize()) || file.equals(site.normalize())) {
      throw new IllegalArgumentException(path + " leads out of the site");
    }
    return file;
  }

  /**
   * Keeps other builds from the folder, and puts back a site that an interrupted one had moved
   * aside.
   *
   * @param patience how long to wait for another build
   * @param waiting is called once when there is one
   * @return empty when another build is at work still
   * @throws IOException when nothing can be written beside the folder
   */
  public Optional<OutputLock> lock(Duration patience, Runnable waiting) throws IOException {
    Files.createDirectories(folder.resolveSibling(""));
    Optional<OutputLock> lock = OutputLock.take(beside(LOCK), patience, waiting);
    if (lock.isPresent()) {
      putBack();
    }
    return lock;
  }

  /** Whether the site was moved aside, and nothing has taken its place. */
  public boolean isAside() {
    return !Files.exists(folder) && Files.exists(beside(OLD).resolve(MARKER));
  }

  /** The SHA-256 of each file of the site, by its path; nothing when there is no site. */
  public Map<String, String> sums() throws IOException {
    return Files.isRegularFile(folder.resolve(Manifest.FILE))
        ? Manifest.read(folder).sums()
        : Map.of();
  }

  /** Makes an empty folder beside the site; for whoever has the lock. */
  StagedSite stage() throws IOException {
    SiteFiles.delete(beside(NEW));
    retire();
    SiteFiles.delete(beside(NEW));
    Files.createDirectories(beside(NEW));
    return StagedSite.marked(beside(NEW), folder);
  }

  /**
   * Puts the staged site in the place of the old one. Plain Java cannot exchange two folders at
   * once, so there is a moment without a site; {@link #lock} mends what is left by a program that
   * is killed then.
   */
  void swap() throws IOException {
    if (Files.exists(folder)) {
      moveAside();
    }
    try {
      Files.move(beside(NEW), folder, ATOMIC_MOVE);
    } catch (IOException failed) {
      putBack();
      throw failed;
    }
    retire();
  }

  /**
   * Changes the site as it stands: every file by itself is the old one or the new one at any
   * moment.
   *
   * @param changed files that are staged, by their path in the site
   * @param gone files that the site has no more
   */
  void amend(Collection<String> changed, Collection<String> gone) throws IOException {
    for (String path : gone) {
      SiteFiles.deleteWithFolders(folder, path);
    }
    for (String path : changed) {
      Path file = within(folder, path);
      Files.createDirectories(file.getParent());
      Files.move(within(beside(NEW), path), file, ATOMIC_MOVE);
    }
  }

  private void moveAside() throws IOException {
    try {
      Files.move(folder, beside(OLD), ATOMIC_MOVE);
    } catch (FileSystemException failed) {
      throw new IOException(
          "the folder "
              + named
              + " cannot be replaced ("
              + failed.getReason()
              + "); where it is a mount point, a folder in it can",
          failed);
    }
  }

  private void putBack() throws IOException {
    if (isAside()) {
      Files.move(beside(OLD), folder, ATOMIC_MOVE);
    }
  }

  /** What is called old is whole at any moment, so it is not deleted under that name. */
  private void retire() throws IOException {
    if (Files.exists(beside(OLD))) {
      Files.move(beside(OLD), beside(NEW), ATOMIC_MOVE);
    }
  }

  /** Takes away what is not needed any more: the staged site, or the one that it has replaced. */
  void clear() {
    try {
      SiteFiles.delete(beside(NEW));
    } catch (IOException inUse) {
      // The site itself is as it should be; the next build deletes this, or says why it cannot.
    }
  }

  private Path beside(String suffix) {
    return folder.resolveSibling("." + folder.getFileName() + suffix);
  }
}
