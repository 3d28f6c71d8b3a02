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
   * @throws IOException when a folder cannot be read
   */
  public SortedMap<String, Path> in(Path folder, Predicate<String> hidden) throws IOException {
    SortedMap<String, Path> found = new TreeMap<>();
    SymbolicLinks links = new SymbolicLinks(root, problems);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
            boolean enter = each.equals(folder) || !hidden.test(each.getFileName().toString());
            return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            boolean read =
                !hidden.test(file.getFileName().toString())
                    && (attributes.isSymbolicLink()
                        ? links.admitFile(file)
                        : attributes.isRegularFile());
            if (read && isPortable(folder, file)) {
              found.put(Paths.shown(folder, file), file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return withoutLookAlikes(found);
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
