package glossator.bake;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that a site goes to. A site is made beside it and takes its place when it is whole; a
 * folder or a file that Glossator did not make is left alone.
 *
 * <p>Beside it are, while a build is at work or after it was interrupted: {@code .output.new}, of
 * no worth to anybody else; {@code .output.old}, always a whole site, and the only one between two
 * renames; {@code .output.lock}.
 */
public final class OutputFolder {
  /** The file by which Glossator knows a folder of its own. */
  public static final String MARKER = ".glossator";

  private static final String OLD = ".old";
  private static final String NEW = ".new";
  private static final String LOCK = ".lock";
  private static final int FEW = 3;

  /** What systems put into any folder that somebody looks at. */
  private static final Pattern LITTER =
      Pattern.compile("(?:.*/)?(?:\\._[^/]*|\\.DS_Store|(?i:Thumbs\\.db|desktop\\.ini))");

  private final Path named;
  private final Path folder;

  /**
   * @param folder absolute; need not exist. A link stays, and what it leads to is replaced
   */
  public OutputFolder(Path folder) throws IOException {
    this.named = folder.normalize();
    this.folder = real(named);
  }

  /** A path without links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    return parent == null ? path : real(parent).resolve(path.getFileName());
  }

  /** Why no site may be at this place; empty when one may. */
  public String objectionToPlace(List<Path> sources) throws IOException {
    for (Path source : sources) {
      Path real = real(source.normalize());
      if (real.startsWith(folder)) {
        return "the output folder " + named + " holds the edition itself";
      }
      if (folder.startsWith(real) && !source.equals(sources.get(0))) {
        return "the output folder " + named + " lies among the edition’s sources";
      }
    }
    if (Files.isSymbolicLink(folder)) {
      return "the output folder " + named + " is a link that leads nowhere";
    }
    return readOnly(existing(folder.resolveSibling("")));
  }

  private static Path existing(Path path) {
    Path parent = path.getParent();
    return Files.exists(path) || parent == null ? path : existing(parent);
  }

  private String readOnly(Path path) {
    return Files.isWritable(path)
        ? ""
        : "the site cannot be put at " + named + ": " + path + " is read-only";
  }

  /** Why what is there may not be replaced; empty when it may. For whoever has the lock. */
  public String objectionToContents() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return "the output folder " + named + " is a file";
    }
    if (isForeign(folder)) {
      return "the output folder " + named + " is not empty and was not made by Glossator";
    }
    for (String suffix : List.of(OLD, NEW)) {
      if (isForeign(beside(suffix))) {
        return "a build needs " + beside(suffix) + ", which was not made by Glossator";
      }
    }
    String readOnly = Files.exists(folder) ? readOnly(folder) : "";
    return readOnly.isEmpty() ? objectionToStrangers() : readOnly;
  }

  private String objectionToStrangers() throws IOException {
    List<String> strangers = strangers();
    int more = strangers.size() - FEW;
    return strangers.isEmpty()
        ? ""
        : "the output folder "
            + named
            + " has files that the last build did not make, and the next would delete: "
            + String.join(", ", strangers.subList(0, Math.min(FEW, strangers.size())))
            + (more > 0 ? " and " + more + " more" : "")
            + "; what belongs to the site is kept in assets/ and copied from there";
  }

  private static boolean isForeign(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return Files.exists(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return !Files.exists(path.resolve(MARKER)) && files.findAny().isPresent();
    }
  }

  /** Files in the folder that the last build did not make, as far as its manifest is there. */
  private List<String> strangers() throws IOException {
    if (!Files.isRegularFile(folder.resolve(Manifest.FILE))) {
      return List.of();
    }
    Manifest manifest = Manifest.read(folder);
    return SiteFiles.in(folder).keySet().stream()
        .filter(name -> Manifest.lists(name) && !manifest.sums().containsKey(name))
        .filter(name -> !LITTER.matcher(name).matches())
        .toList();
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

  /** Makes an empty folder beside the site; for whoever has the lock. */
  Path stage() throws IOException {
    SiteFiles.delete(beside(NEW));
    retire();
    SiteFiles.delete(beside(NEW));
    Files.createDirectories(beside(NEW));
    Files.writeString(
        beside(NEW).resolve(MARKER),
        "This folder is made by Glossator and replaced at every build.\n");
    return beside(NEW);
  }

  /**
   * Puts the staged site in the place of the old one. Plain Java cannot exchange two folders at
   * once, so there is a moment without a site; {@link #lock} mends what is left by a program that
   * is killed then.
   */
  void swap() throws IOException {
    TimeStamps.carryOver(folder, beside(NEW));
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
