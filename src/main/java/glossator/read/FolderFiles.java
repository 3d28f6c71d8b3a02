package glossator.read;

import glossator.model.FileNames;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the files of a folder of the edition. One that lies elsewhere, or whose name not every
 * system can hold or tell from another's, is reported and left out.
 */
public final class FolderFiles {
  private final Path root;
  private final ProblemSink problems;
  private boolean links;

  /**
   * @param root the edition's folder, from which paths in messages count
   * @param problems takes what is wrong with links and names
   */
  public FolderFiles(Path root, ProblemSink problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * All files below a folder, in the order of their paths.
   *
   * @param hidden whether a file or folder of a name is none of the edition's
   * @return by path from the folder, with slashes
   * @throws IOException when the file system fails otherwise than by refusing
   */
  public SortedMap<String, Path> in(Path folder, Predicate<String> hidden) throws IOException {
    return in(folder, hidden, each -> false);
  }

  /**
   * All files below a folder, and the folders that stand in the place of a file.
   *
   * @param hidden whether a file or folder of a name is none of the edition's
   * @param file whether a folder is taken for a file; it is listed, and what it holds is not
   * @return by path from the folder, with slashes
   * @throws IOException when the file system fails otherwise than by refusing
   */
  SortedMap<String, Path> in(Path folder, Predicate<String> hidden, Predicate<Path> file)
      throws IOException {
    SortedMap<String, Path> found = new TreeMap<>();
    WholeFiles whole = new WholeFiles(root, problems);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
            if (each.equals(folder)) {
              return FileVisitResult.CONTINUE;
            }
            boolean known = !hidden.test(each.getFileName().toString());
            if (known && file.test(each)) {
              found.put(Paths.shown(folder, each), each);
            }
            return known && !file.test(each)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path each, BasicFileAttributes attributes)
              throws IOException {
            boolean read =
                !hidden.test(each.getFileName().toString())
                    && (attributes.isSymbolicLink()
                        ? admitLink(each)
                        : attributes.isRegularFile() || whole.admit(each));
            if (read && isPortable(folder, each)) {
              found.put(Paths.shown(folder, each), each);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path each, IOException refused) {
            if (!hidden.test(each.getFileName().toString())) {
              whole.reportRefused(each, refused);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return withoutLookAlikes(found);
  }

  private boolean admitLink(Path link) throws IOException {
    links = true;
    return new SymbolicLinks(root, problems).admitFile(link);
  }

  /** Whether one of the files was found by a link. */
  boolean hasLinks() {
    return links;
  }

  private boolean isPortable(Path folder, Path file) {
    for (String name : Paths.names(folder.relativize(file))) {
      Optional<String> objection = FileNames.objection(name);
      if (objection.isPresent()) {
        String message = "the name “" + printable(name) + "” " + objection.get();
        report("bad-file-name", file, message, "give it another name");
        return false;
      }
    }
    return true;
  }

  private static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  private SortedMap<String, Path> withoutLookAlikes(SortedMap<String, Path> files) {
    Map<String, Path> byFolded = new HashMap<>();
    SortedMap<String, Path> distinct = new TreeMap<>();
    files.forEach(
        (name, file) -> {
          Path first = byFolded.putIfAbsent(FileNames.folded(name), file);
          if (first == null) {
            distinct.put(name, file);
          } else {
            String other = Paths.shown(root, first);
            String differs = FileNames.difference(other, Paths.shown(root, file));
            String message = "the file differs from " + other + " only in " + differs;
            report(
                "address-collision",
                file,
                message,
                "some systems take the two for one; give one of them another name");
          }
        });
    return distinct;
  }

  private void report(String code, Path file, String message, String hint) {
    String path = printable(Paths.shown(root, file));
    problems.report(Problem.error(code, SourceSpan.startOf(path), message, hint));
  }
}
