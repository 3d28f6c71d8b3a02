package glossator.cli;

import glossator.build.BuildReport;
import glossator.build.EditionSession;
import glossator.problem.Problem;
import glossator.progress.Progress;
import glossator.progress.Stage;
import glossator.serve.PreviewListener;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the course of a preview: how far the first build is, then a line for each update, and what
 * has been found since the last.
 */
final class PreviewLines implements PreviewListener, Progress {
  private static final double MILLISECOND = 1e6;

  /** So many changed files are named. */
  private static final int FEW = 3;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Path root;
  private final boolean opens;
  private final ProgressLines first;
  private volatile boolean begun;
  private Set<Problem> told = Set.of();
  private boolean failing;

  /**
   * @param out takes lines on what was done
   * @param err takes problems
   * @param root the edition's folder, absolute
   * @param opens whether the title page is to be opened in the browser
   * @param first shows the course of the first build
   */
  PreviewLines(PrintWriter out, PrintWriter err, Path root, boolean opens, ProgressLines first) {
    this.out = out;
    this.err = err;
    this.root = root;
    this.opens = opens;
    this.first = first;
  }

  /** What comes after the first build is told in a line when it is done. */
  @Override
  public Running begin(Stage stage, int total) {
    return begun ? Running.UNHEARD : first.begin(stage, total);
  }

  @Override
  public void serving(URI address) {
    out.println("serving " + address + " (Ctrl-C ends it)");
    if (opens) {
      Opener.open(address).ifPresent(this::hindered);
    }
  }

  @Override
  public void updated(EditionSession.Update update, Set<Path> files, long nanoseconds) {
    if (!begun) {
      begun = true;
      first.clear();
    }
    BuildReport report = update.report();
    if (!update.pending()) {
      problems(report);
    }
    String taken = String.format(Locale.ROOT, "%.0f ms", nanoseconds / MILLISECOND);
    String what = files.isEmpty() ? report.pages() + " pages" : named(files);
    boolean mended = failing && report.done();
    failing = !report.done();
    if (failing) {
      err.println(what + ": " + errors(report) + ", " + taken);
    } else if (mended || !update.changed().isEmpty() || files.isEmpty()) {
      out.println(what + ": " + written(update) + ", " + taken + warnings(report));
    }
  }

  @Override
  public void settled(EditionSession.Update update) {
    problems(update.report());
    if (!update.report().done()) {
      failing = true;
      err.println(errors(update.report()));
    }
  }

  /** What was told before is not told again: an edition may have a thousand warnings. */
  private void problems(BuildReport report) {
    for (Problem problem : report.problems()) {
      if (!told.contains(problem)) {
        err.println(problem);
      }
    }
    told = new HashSet<>(report.problems());
  }

  private static String errors(BuildReport report) {
    int count = report.errors();
    return count + (count == 1 ? " error" : " errors") + ": the last good site stays";
  }

  private static String written(EditionSession.Update update) {
    int count = update.changed().size();
    return count + (count == 1 ? " file" : " files") + " of the site changed";
  }

  private static String warnings(BuildReport report) {
    int count = report.warnings();
    return count == 0 ? "" : ", " + count + (count == 1 ? " warning" : " warnings");
  }

  /** What editors write beside a file while they save it is gone when that is there. */
  private static List<Path> lasting(Set<Path> files) {
    List<Path> there = files.stream().filter(Files::exists).toList();
    return there.isEmpty() ? List.copyOf(files) : there;
  }

  private String named(Set<Path> changed) {
    List<Path> files = lasting(changed);
    StringBuilder names = new StringBuilder();
    files.stream()
        .limit(FEW)
        .forEach(
            file ->
                names
                    .append(names.isEmpty() ? "" : ", ")
                    .append(root.relativize(file).toString().replace('\\', '/')));
    int more = files.size() - FEW;
    return names + (more > 0 ? " and " + more + " more" : "");
  }

  @Override
  public void hindered(String message) {
    err.println("glossator: " + message);
  }

  @Override
  public void failed(Exception fault) {
    FaultHandler.handle(fault, err);
  }
}
