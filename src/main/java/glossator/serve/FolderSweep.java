package glossator.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks through files for what tells that one has changed. */
final class FolderSweep {
  /** A file that is younger than this, in ms, may change once more under the same time stamp. */
  private static final long YOUNG = 50;

  private final Consumer<Path> folders;
  private final Map<Path, Stamp> found = new HashMap<>();

  /**
   * What tells that a file has changed.
   *
   * @param changed when, in ns as far as the system knows
   * @param size in bytes
   * @param key the system's own name for the file; empty where it has none
   * @param young whether it had just changed when it was looked at
   */
  record Stamp(Instant changed, long size, String key, boolean young) {
    /** The same, taken for final. */
    Stamp settled() {
      return new Stamp(changed, size, key, false);
    }
  }

  /**
   * @param folders is told of each folder before what is in it
   */
  FolderSweep(Consumer<Path> folders) {
    this.folders = folders;
  }

  /** Looks at a file, or at all files below a folder; what is not there is passed by. */
  void through(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      Stamp stamp = stamp(place);
      if (stamp != null) {
        found.put(place, stamp);
      }
      return;
    }
    Files.walkFileTree(
        place,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(place) && isHidden(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            folders.accept(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
              // Links are followed: what they lead to is what the edition has.
              Stamp stamp = attributes.isSymbolicLink() ? stamp(file) : stampOf(attributes);
              found.put(file, stamp == null ? stampOf(attributes) : stamp);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** What was found. */
  Map<Path, Stamp> found() {
    return found;
  }

  /** What begins with a dot is none of the edition's: editors keep files of their own there. */
  static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** The stamp of a file; null when there is none, or a folder. */
  static @Nullable Stamp stamp(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isDirectory() ? null : stampOf(attributes);
    } catch (IOException gone) {
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
          ? new Stamp(Instant.EPOCH, 0, "unreadable", false)
          : null;
    }
  }

  private static Stamp stampOf(BasicFileAttributes attributes) {
    Instant changed = attributes.lastModifiedTime().toInstant();
    boolean young = changed.plusMillis(YOUNG).isAfter(Instant.now());
    return new Stamp(changed, attributes.size(), String.valueOf(attributes.fileKey()), young);
  }

  /** Whether a file may be another than it was; one that was young is looked at once more. */
  static boolean differs(@Nullable Stamp before, @Nullable Stamp now) {
    return before == null
        || now == null
        || before.young()
        || !before.changed().equals(now.changed())
        || before.size() != now.size()
        || !before.key().equals(now.key());
  }
}
