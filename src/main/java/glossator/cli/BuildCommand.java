package glossator.cli;

import glossator.build.BuildReport;
import glossator.build.EditionBuild;
import glossator.build.UnusableFolderException;
import glossator.overlay.LaidText;
import glossator.problem.Problem;
import glossator.progress.Progress;
import glossator.progress.Timings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code glossator build}. */
@Command(
    name = "build",
    description =
        "Bakes an edition: reads content/, checks it, and makes a site that opens with a double click.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  glossator build                     bake the edition in this folder",
      "  glossator build -C ../my-edition    bake an edition that lies elsewhere",
      "  glossator build --output preview    put the site elsewhere",
      "  glossator build --text my-copy.txt  a private copy, with a text of yours",
      "",
      "The site appears whole or not at all: when the content has errors, all of them",
      "are listed, and what was built before stays as it was."
    })
final class BuildCommand implements Callable<Integer> {
  private static final double NANOSECONDS = 1e9;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-C", "--edition"},
      paramLabel = "DIR",
      description = "The edition's folder; only content/ is needed there. Default: this folder.")
  private Path edition = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "Where the site goes. Default: what jbake.properties says, or output/ in the edition's folder.")
  private @Nullable Path output;

  @Option(
      names = {"-t", "--text"},
      paramLabel = "FILE",
      description = {
        "A private copy: lays this text (UTF-8) over the edition's own, paragraph for paragraph,"
            + " with all notes and links in place, and says what of it is left out. Unless"
            + " --output says otherwise, it goes to output-private/ beside the public folder."
      })
  private @Nullable Path text;

  @Option(names = "--strict", description = "Warnings stop the build as errors do.")
  private boolean strict;

  @Option(names = "--timings", description = "Says how long each stage took.")
  private boolean timed;

  @ParentCommand private GlossatorCommand parent;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  BuildCommand() {}

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    PrintWriter err = spec.commandLine().getErr();
    ProgressLines lines = new ProgressLines(err, Ansi.AUTO.enabled(), System::nanoTime);
    Timings timings = new Timings(parent.watched() ? lines : Progress.SILENT);
    BuildReport report;
    try {
      report = build(timings);
    } catch (UnusableFolderException unusable) {
      throw new ParameterException(spec.commandLine(), String.valueOf(unusable.getMessage()));
    } finally {
      if (parent.watched()) {
        lines.clear();
      }
    }
    print(report, (System.nanoTime() - start) / NANOSECONDS);
    if (timed) {
      print(timings);
    }
    return report.done() ? ExitCode.DONE : ExitCode.CONTENT_ERRORS;
  }

  private BuildReport build(Progress progress) throws IOException, UnusableFolderException {
    return new EditionBuild(
            edition, Optional.ofNullable(output), Optional.ofNullable(text), strict, progress)
        .build(
            () ->
                spec.commandLine()
                    .getErr()
                    .println("glossator: another build is at work on the same folder; waiting"));
  }

  private void print(Timings timings) {
    timings
        .nanoseconds()
        .forEach(
            (stage, taken) ->
                spec.commandLine()
                    .getOut()
                    .printf(Locale.ROOT, "%8.3f s  %s%n", taken / NANOSECONDS, stage.words()));
  }

  private void print(BuildReport report, double seconds) {
    PrintWriter err = spec.commandLine().getErr();
    PrintWriter out = spec.commandLine().getOut();
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
