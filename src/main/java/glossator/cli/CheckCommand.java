package glossator.cli;

import glossator.build.CheckReport;
import glossator.build.EditionCheck;
import glossator.build.MendedFile;
import glossator.build.UnusableFolderException;
import glossator.report.Difference;
import glossator.report.JsonReport;
import glossator.report.Report;
import glossator.report.SarifReport;
import glossator.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code glossator check}. */
@Command(
    name = "check",
    description =
        "Checks an edition: reports everything that is wrong or doubtful in one run, and writes nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  glossator check                          check the edition in this folder",
      "  glossator check --strict                 for a server: warnings count as errors",
      "  glossator check --fix --dry-run          show what could be mended by itself",
      "  glossator check --against source.txt     report what is copied from a text",
      "  glossator check --format sarif > out.sarif",
      "",
      "How much a finding matters stands in jbake.properties: check.<code>=error, warning",
      "or off. A finding that is as it should be is accepted where it stands, in a comment:",
      "<!-- accept <code>: why -->, in metadata # accept <code>: why."
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private final EditionFolderOption edition = new EditionFolderOption();

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, or sarif (SARIF 2.1.0). Default: text.")
  private Format format = Format.text;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description = "auto, always or never. Default: auto, on a terminal unless NO_COLOR is set.")
  private Colour colour = Colour.auto;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "Reports words that the edition shares with a text that it must not reprint.")
  private @Nullable Path against;

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "With --against: how many words in a row may be quoted. Default: 6.")
  private int words = 6;

  @Option(
      names = "--fix",
      description = "Mends in the files what is mechanical, and reports the rest.")
  private boolean fix;

  @Option(
      names = "--dry-run",
      description = "With --fix: shows what would be changed, and changes nothing.")
  private boolean dryRun;

  /** The formats as they are written. */
  private enum Format {
    text,
    json,
    sarif
  }

  private enum Colour {
    auto,
    always,
    never
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CheckCommand() {}

  @Override
  public Integer call() throws IOException {
    if (dryRun && !fix) {
      throw new ParameterException(spec.commandLine(), "--dry-run goes with --fix");
    }
    if (words < 1) {
      throw new ParameterException(spec.commandLine(), "--words is a number from 1 on");
    }
    CheckReport report;
    try {
      report = check();
    } catch (UnusableFolderException unusable) {
      throw new ParameterException(spec.commandLine(), String.valueOf(unusable.getMessage()));
    }
    PrintWriter out = spec.commandLine().getOut();
    report().print(report, out);
    out.flush();
    return report.verdict().errors() == 0 ? ExitCode.DONE : ExitCode.CONTENT_ERRORS;
  }

  private CheckReport check() throws IOException, UnusableFolderException {
    EditionCheck checks =
        new EditionCheck(edition.folder(), strict, Optional.ofNullable(against), words);
    CheckReport report = fix ? checks.checkAndMend() : checks.check();
    for (MendedFile file : report.mended()) {
      if (dryRun) {
        Difference.print(file, spec.commandLine().getErr());
      } else {
        file.write(edition.folder());
        spec.commandLine().getErr().println("mended " + file.before().path());
      }
    }
    return report.mended().isEmpty() || dryRun ? report : checks.check();
  }

  private Report report() {
    return switch (format) {
      case json -> new JsonReport();
      case sarif -> new SarifReport(VersionProvider.number());
      case text -> new TextReport(colours());
    };
  }

  private boolean colours() {
    return switch (colour) {
      case always -> true;
      case never -> false;
      case auto -> Ansi.AUTO.enabled();
    };
  }
}
