package glossator.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/**
 * Gives files of a new site that are as they were the time stamps that they had, so that what
 * copies a site to a host by time and size copies only what has changed.
 */
final class TimeStamps {
  private TimeStamps() {}

  /**
   * Carries the time stamps of a site over to the one that will replace it. Contents are compared
   * and not sums of last time: somebody may have changed the old file.
   */
  static void carryOver(Path last, Path next) throws IOException {
    if (!Files.isDirectory(last)) {
      return;
    }
    Map<String, BasicFileAttributes> before = SiteFiles.in(last);
    try {
      SiteFiles.in(next).entrySet().parallelStream()
          .forEach(
              file -> {
                BasicFileAttributes old = before.get(file.getKey());
                if (old != null && old.isRegularFile() && old.size() == file.getValue().size()) {
                  carryOver(last.resolve(file.getKey()), old, next.resolve(file.getKey()));
                }
              });
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static void carryOver(Path last, BasicFileAttributes old, Path next) {
    try {
      if (Files.mismatch(last, next) < 0) {
        Files.setLastModifiedTime(next, old.lastModifiedTime());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
