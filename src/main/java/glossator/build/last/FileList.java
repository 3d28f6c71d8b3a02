package glossator.build.last;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** All files and folders at some places, with what the system knows of them. */
final class FileList {
  private static final String UNIX = "unix";

  private final SortedMap<Path, BasicFileAttributes> found = new TreeMap<>();

  /**
   * Lists files and whole folders.
   *
   * @param places absolute; what does not exist is not listed
   * @throws IOException when something cannot be looked at, or is neither a file, a folder, nor a
   *     link to a file
   */
  static FileList of(List<Path> places) throws IOException {
    FileList list = new FileList();
    for (Path place : places) {
      if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        list.walk(place);
      }
    }
    return list;
  }

  private void walk(Path place) throws IOException {
    Files.walkFileTree(
        place,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            found.put(folder, attributes);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!Files.isRegularFile(file)) {
              throw new IOException(file + " is no file");
            }
            found.put(file, attributes);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The sum of names and contents; reads every file. */
  byte[] contents() throws IOException {
    List<byte[]> sums;
    try {
      sums = found.entrySet().parallelStream().map(each -> content(each.getKey())).toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    Sum sum = new Sum();
    int at = 0;
    for (Path file : found.keySet()) {
      sum.add(file.toString()).add(sums.get(at++));
    }
    return sum.bytes();
  }

  private byte[] content(Path file) {
    try {
      BasicFileAttributes attributes = found.get(file);
      if (attributes == null || attributes.isDirectory()) {
        return new byte[0];
      }
      return attributes.isSymbolicLink()
          ? new Sum()
              .add(Files.readSymbolicLink(file).toString())
              .add(file.toRealPath().toString())
              .add(Sum.of(file, Files.size(file)))
              .bytes()
          : Sum.of(file, attributes.size());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The sum of names, sizes and time stamps; reads no file. */
  byte[] stamps() throws IOException {
    Sum sum = new Sum();
    for (Path file : found.keySet()) {
      sum.add(file.toString());
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      sum.add(String.valueOf(attributes.fileKey()));
      sum.add(attributes.isDirectory() ? -1 : attributes.size());
      if (attributes.isRegularFile()) {
        add(attributes.lastModifiedTime(), sum);
        add(changed(file), sum);
      }
    }
    return sum.bytes();
  }

  private static void add(FileTime time, Sum sum) {
    Instant instant = time.toInstant();
    sum.add(instant.getEpochSecond()).add(instant.getNano());
  }

  /** When the system last changed anything about a file: the one time that nobody can set. */
  private static FileTime changed(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains(UNIX)
            && Files.getAttribute(file, UNIX + ":ctime") instanceof FileTime time
        ? time
        : FileTime.from(0, TimeUnit.SECONDS);
  }
}
