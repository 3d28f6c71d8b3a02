package glossator.cli;

import glossator.bake.OutputFolder;
import glossator.bake.OutputLock;
import glossator.bake.SiteVerification;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glossator verify-site}. */
@Command(
    name = "verify-site",
    description =
        "Compares a site, or a copy of one, with the list of its files that was made with it.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every file is as it was built, and there is no other",
      "1:some are not; each is told in a line",
      "2:misuse: there is no such folder, or it has no list",
      "3:a fault of the program"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glossator verify-site output          the site that was built last",
      "  glossator verify-site /media/backup   a copy; the edition itself is not needed",
      "",
      "The list is the file SHA256SUMS, which “sha256sum -c SHA256SUMS” reads as well."
    })
final class VerifySiteCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder of the site.")
  private Path folder;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  VerifySiteCommand() {}

  @Override
  public Integer call() throws IOException {
    putBack();
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "there is no folder " + folder);
    }
    if (!SiteVerification.isPossible(folder)) {
      throw new ParameterException(
          spec.commandLine(), folder + " has no SHA256SUMS, so there is nothing to compare with");
    }
    SiteVerification verification = SiteVerification.of(folder);
    PrintWriter out = spec.commandLine().getOut();
    for (SiteVerification.Difference each : verification.differences()) {
      out.println(each.kind().name().toLowerCase(Locale.ROOT) + ": " + printable(each.path()));
    }
    int differences = verification.differences().size();
    if (differences > 0) {
      spec.commandLine()
          .getErr()
          .println(
              count(differences, "difference") + " from a site of " + count(verification.files()));
      return ExitCode.CONTENT_ERRORS;
    }
    out.println(count(verification.files()) + " as built");
    return ExitCode.DONE;
  }

  /** A build that was killed in the wrong moment may have left the site moved aside. */
  private void putBack() throws IOException {
    OutputFolder site = new OutputFolder(folder.toAbsolutePath());
    if (site.isAside()) {
      Optional<OutputLock> lock = site.lock(PATIENCE, () -> {});
      if (lock.isPresent()) {
        lock.get().close();
      }
    }
  }

  private static String count(int files) {
    return count(files, "file");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** A name cannot command the terminal, nor pretend to be two lines. */
  private static String printable(String name) {
    StringBuilder shown = new StringBuilder();
    name.codePoints()
        .forEach(
            each -> {
              if (Character.isISOControl(each) || Character.getType(each) == Character.FORMAT) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", each));
              } else {
                shown.appendCodePoint(each);
              }
            });
    return shown.toString();
  }
}
