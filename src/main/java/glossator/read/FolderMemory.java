package glossator.read;

import glossator.model.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The files of a folder as they were found last, so that where a few are known to have changed, the
 * others need not be looked for. It knows of ordinary documents only; whatever else has changed is
 * found by looking through the folder.
 */
final class FolderMemory {
  private final Path folder;
  private final SortedMap<String, Path> files;
  private final Set<String> folded = new HashSet<>();
  private final Set<Path> folders = new HashSet<>();

  /**
   * @param folder that was looked through, and in which nothing was wrong
   * @param files all of its files, by their path in it
   */
  FolderMemory(Path folder, Map<String, Path> files) {
    this.folder = folder;
    this.files = new TreeMap<>(files);
    this.files.forEach(
        (name, file) -> {
          folded.add(FileNames.folded(name));
          folders.add(file.getParent());
        });
  }

  boolean isOf(Path other) {
    return folder.equals(other);
  }

  /**
   * The files as they are now.
   *
   * @param changed all that may be other than they were
   * @param hidden whether a file or folder of a name is none of the edition's
   * @return empty when it cannot be told without looking through the folder
   */
  Optional<SortedMap<String, Path>> now(Collection<Path> changed, Predicate<String> hidden)
      throws IOException {
    for (Path file : changed) {
      if (file.startsWith(folder) && !takesIn(file, hidden)) {
        return Optional.empty();
      }
    }
    return Optional.of(Collections.unmodifiableSortedMap(files));
  }

  private boolean takesIn(Path file, Predicate<String> hidden) throws IOException {
    if (file.equals(folder)) {
      return false;
    }
    if (Paths.names(folder.relativize(file)).stream().anyMatch(hidden)) {
      return true;
    }
    String name = Paths.shown(folder, file);
    if (!name.endsWith(".md")) {
      return false;
    }
    try {
      boolean ordinary =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
              .isRegularFile();
      return ordinary && (files.containsKey(name) || adds(name, file));
    } catch (NoSuchFileException gone) {
      folded.remove(FileNames.folded(name));
      files.remove(name);
      return true;
    }
  }

  private boolean adds(String name, Path file) {
    boolean good =
        folders.contains(file.getParent())
            && FileNames.objection(file.getFileName().toString()).isEmpty()
            && folded.add(FileNames.folded(name));
    if (good) {
      files.put(name, file);
    }
    return good;
  }
}
