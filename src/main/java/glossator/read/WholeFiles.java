package glossator.read;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files of an edition whole. One that cannot be read is reported: it would be missing. */
public final class WholeFiles {
  private static final String CODE = "unreadable-file";

  private final Path root;
  private final ProblemSink problems;

  /**
   * @param root the edition's folder, from which paths in messages count
   * @param problems takes what cannot be read
   */
  public WholeFiles(Path root, ProblemSink problems) {
    this.root = root;
    this.problems = problems;
  }

  /** The bytes of a file; empty, and reported, when it is no file, too large, or refuses. */
  public Optional<byte[]> read(Path file) {
    try {
      boolean good = isFile(file) && new FileLimits(problems).admit(shown(file), Files.size(file));
      return good ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException refused) {
      reportRefused(file, refused);
      return Optional.empty();
    }
  }

  private boolean isFile(Path file) {
    if (Files.isRegularFile(file)) {
      return true;
    }
    if (Files.isDirectory(file)) {
      report(file, "this is a folder, and a file is expected here", "give the folder another name");
    } else if (!Files.exists(file)) {
      report(file, "this leads to a file that is not there", "put the file itself here");
    } else {
      report(file, "this is no file but a pipe or a device", "put a file here, or take it away");
    }
    return false;
  }

  /**
   * Whether a file that is only copied can be read; if not, that is reported.
   *
   * @return false also for what is no file
   */
  boolean admit(Path file) {
    if (!isFile(file)) {
      return false;
    }
    if (!Files.isReadable(file)) {
      reportRefused(file, new AccessDeniedException(shown(file)));
      return false;
    }
    return true;
  }

  /** Reports that a file or folder cannot be read. */
  void reportRefused(Path file, IOException refused) {
    if (refused instanceof AccessDeniedException) {
      report(file, "you may not read this", "give yourself the right to, or leave it out");
      return;
    }
    String reason =
        refused instanceof FileSystemException failed && failed.getReason() != null
            ? failed.getReason()
            : String.valueOf(refused.getMessage());
    report(file, "this cannot be read: " + reason, "put a copy here that can be read");
  }

  private void report(Path file, String message, String hint) {
    problems.report(Problem.error(CODE, SourceSpan.startOf(shown(file)), message, hint));
  }

  private String shown(Path file) {
    return Paths.shown(root, file);
  }
}
