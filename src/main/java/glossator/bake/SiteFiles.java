package glossator.bake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies in a folder. Links are not followed, so that nothing outside is ever looked at. */
final class SiteFiles {
  private SiteFiles() {}

  /** Everything but folders, by its path in the folder, with slashes. */
  static SortedMap<String, BasicFileAttributes> in(Path folder) throws IOException {
    SortedMap<String, BasicFileAttributes> files = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(
                folder.relativize(file).toString().replace(separator(folder), "/"), attributes);
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static String separator(Path folder) {
    return folder.getFileSystem().getSeparator();
  }

  /** Deletes a file, and the folders that are empty then. */
  static void deleteWithFolders(Path site, String path) throws IOException {
    Path file = OutputFolder.within(site, path);
    Files.deleteIfExists(file);
    for (Path each = file.getParent();
        each != null && !each.equals(site);
        each = each.getParent()) {
      if (!Files.isDirectory(each) || !isEmpty(each)) {
        return;
      }
      Files.delete(each);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /**
   * Deletes a folder and everything in it; nothing happens when there is none. The marker goes
   * last, so that what an interrupted deletion leaves is still known as Glossator's.
   */
  static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Path marker = folder.resolve(OutputFolder.MARKER);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.equals(marker)) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failed)
              throws IOException {
            if (each.equals(folder)) {
              Files.deleteIfExists(marker);
            }
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
