package glossator.read;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Judges symbolic links: one to a file of the edition is that file; none may lead out of the
 * edition, whose author need not be the one who builds it.
 */
public final class SymbolicLinks {
  private final Path root;
  private final ProblemSink problems;

  /**
   * @param root the edition's folder, from which paths in messages count
   * @param problems takes links that may not be followed
   */
  public SymbolicLinks(Path root, ProblemSink problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * Whether something may be read: a file or folder that lies in the edition wherever links lead. A
   * link that may not be followed is reported.
   *
   * @param path in the edition; need not exist
   * @throws IOException when it cannot be told where it leads
   */
  public boolean admit(Path path) throws IOException {
    if (!Files.exists(path)) {
      boolean broken = Files.isSymbolicLink(path);
      if (broken) {
        report(path, "which does not exist", "put the file itself here");
      }
      return !broken;
    }
    if (!path.toRealPath().startsWith(root.toRealPath())) {
      report(path, "outside the edition", "copy into the edition what belongs to it");
      return false;
    }
    return true;
  }

  /** Whether a link is one to a file of the edition; any other is reported. */
  boolean admitFile(Path link) throws IOException {
    if (!admit(link)) {
      return false;
    }
    if (!Files.isRegularFile(link)) {
      report(
          link,
          "which is a folder",
          "put the folder itself here: links to folders are not followed");
      return false;
    }
    return true;
  }

  private void report(Path link, String where, String hint) throws IOException {
    String path = Paths.shown(root, link);
    String target =
        Files.isSymbolicLink(link)
            ? "a symbolic link to " + Paths.slashed(Files.readSymbolicLink(link)) + ", " + where
            : "behind a symbolic link, " + where;
    problems.report(
        Problem.error("symbolic-link", SourceSpan.startOf(path), "this is " + target, hint));
  }
}
