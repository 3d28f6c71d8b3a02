package glossator.bake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a site goes to. A site is made beside it and takes its place when it is whole; a
 * folder that Glossator did not make is left alone.
 */
public final class OutputFolder {
  /** The file by which Glossator knows a folder of its own. */
  public static final String MARKER = ".glossator";

  private static final String OLD = ".old";
  private static final String NEW = ".new";
  private final Path folder;

  /**
   * @param folder absolute; need not exist
   */
  public OutputFolder(Path folder) {
    this.folder = folder.normalize();
  }

  /** Why nothing may be written here; empty when it may. */
  public String objection(List<Path> sources) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      String target = Files.readSymbolicLink(folder).toString();
      return "the output folder "
          + folder
          + " is a symbolic link to "
          + target
          + "; name that folder";
    }
    Path real = real(folder);
    for (Path source : sources) {
      Path place = real(source);
      if (place.startsWith(real)) {
        return "the output folder " + folder + " holds the edition itself";
      }
      if (real.startsWith(place) && !source.equals(sources.get(0))) {
        return "the output folder " + folder + " lies among the edition’s sources";
      }
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return "the output folder " + folder + " is a file";
    }
    if (Files.isDirectory(folder) && !isEmpty(folder) && !Files.exists(folder.resolve(MARKER))) {
      return "the output folder " + folder + " is not empty and was not made by Glossator";
    }
    return "";
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

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /**
   * Makes an empty folder beside the site, after mending what an interrupted build may have left.
   */
  Path stage() throws IOException {
    if (Files.exists(beside(OLD)) && !Files.exists(folder)) {
      Files.move(beside(OLD), folder);
    }
    delete(beside(OLD));
    delete(beside(NEW));
    Files.createDirectories(beside(NEW));
    Files.writeString(
        beside(NEW).resolve(MARKER),
        "This folder is made by Glossator and replaced at every build.\n");
    return beside(NEW);
  }

  /** Puts the staged site in the place of the old one. */
  void swap() throws IOException {
    boolean replaces = Files.exists(folder);
    if (replaces) {
      Files.move(folder, beside(OLD));
    }
    try {
      Files.move(beside(NEW), folder);
    } catch (IOException failed) {
      if (replaces) {
        Files.move(beside(OLD), folder);
      }
      throw failed;
    }
    delete(beside(OLD));
  }

  /** Takes the staged site away. */
  void discard() throws IOException {
    delete(beside(NEW));
  }

  private Path beside(String suffix) {
    return folder.resolveSibling("." + folder.getFileName() + suffix);
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failed)
              throws IOException {
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
