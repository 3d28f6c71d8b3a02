package glossator.cli;

import glossator.build.BuildReport;
import glossator.build.EditionBuild;
import glossator.build.Memory;
import glossator.build.UnusableFolderException;
import glossator.overlay.LaidText;
import glossator.problem.Problem;
import glossator.progress.Progress;
import glossator.progress.Timings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** Builds, and says what came of it. */
final class BuildRun {
  private static final double NANOSECONDS = 1e9;

  private final BuildOptions options;
  private final boolean watched;
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * @param watched whether somebody wants to see the course of it
   * @param out takes what the user asked for
   * @param err takes problems and the course
   */
  BuildRun(BuildOptions options, boolean watched, PrintWriter out, PrintWriter err) {
    this.options = options;
    this.watched = watched;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the build.
   *
   * @return the exit code
   * @throws UnusableFolderException when a folder or file of the options cannot be used
   * @throws IOException when a file cannot be read or written
   */
  int run() throws IOException, UnusableFolderException {
    long start = System.nanoTime();
    ProgressLines lines = new ProgressLines(err, Terminal.isThere(), System::nanoTime);
    Timings timings = new Timings(watched ? lines : Progress.SILENT);
    BuildReport report;
    try {
      report = build(timings);
    } finally {
      if (watched) {
        lines.clear();
      }
    }
    print(report, (System.nanoTime() - start) / NANOSECONDS);
    if (options.timed()) {
      print(timings);
      if (report.unchanged()) {
        out.println("nothing has changed since the last build, and nothing was done");
      }
    }
    return report.done() ? ExitCode.DONE : ExitCode.CONTENT_ERRORS;
  }

  private BuildReport build(Progress progress) throws IOException, UnusableFolderException {
    return new EditionBuild(
            options.edition(),
            options.output(),
            options.text(),
            options.strict(),
            options.fresh() ? Memory.FRESH : Memory.KEPT,
            progress)
        .build(
            () -> err.println("glossator: another build is at work on the same folder; waiting"));
  }

  private void print(Timings timings) {
    timings
        .nanoseconds()
        .forEach(
            (stage, taken) ->
                out.printf(Locale.ROOT, "%8.3f s  %s%n", taken / NANOSECONDS, stage.words()));
  }

  private void print(BuildReport report, double seconds) {
    for (Problem problem : report.problems()) {
      err.println(problem);
    }
    if (!report.done()) {
      err.println();
      err.println(
          count(report.errors(), "error")
              + warnings(report)
              + ": nothing was changed in "
              + shown(report.output()));
      return;
    }
    for (LaidText.LeftOut left : report.leftOut()) {
      out.println("left out: " + left.place() + ": " + left.beginning());
    }
    out.printf(
        Locale.ROOT,
        "%s, %s, %s, %s, %s%s in %.2f s%n",
        count(report.pages(), "page"),
        count(report.paragraphs(), "paragraph"),
        count(report.notes(), "note"),
        report.entries() == 1 ? "1 entry" : report.entries() + " entries",
        count(report.mentions(), "mention"),
        warnings(report),
        seconds);
    out.println("open " + shown(report.output().resolve("index.html")));
  }

  private static String warnings(BuildReport report) {
    return report.warnings() == 0 ? "" : ", " + count(report.warnings(), "warning");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** A path as short as it can be from here. */
  private static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) ? here.relativize(path) : path;
  }
}
