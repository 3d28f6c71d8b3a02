package glossator.cli;

import glossator.build.UnusableFolderException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(true, out, err, arguments));
  }

  /**
   * Runs a command, and shows nothing of its course.
   *
   * @param out takes what the user asked for
   * @param err takes problems and complaints
   * @return the exit code, one of {@link ExitCode}
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(false, out, err, arguments);
  }

  private static int run(boolean watched, PrintWriter out, PrintWriter err, String... arguments) {
    Optional<BuildOptions> plain = PlainBuild.of(arguments);
    try {
      return plain.isPresent()
          ? new BuildRun(plain.get(), watched, out, err).run()
          : Commands.execute(watched, out, err, arguments);
    } catch (UnusableFolderException unusable) {
      err.println("glossator: " + unusable.getMessage());
      err.println("See glossator build --help");
      return ExitCode.MISUSE;
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError fault) {
      return FaultHandler.handle(fault, err);
    }
  }

  /** Not loaded where it is not needed. */
  private static final class Commands {
    private Commands() {}

    static int execute(boolean watched, PrintWriter out, PrintWriter err, String... arguments) {
      return new CommandLine(new GlossatorCommand(watched))
          .setOut(out)
          .setErr(err)
          .setParameterExceptionHandler(new MisuseHandler())
          .setExecutionExceptionHandler(
              (fault, command, parsed) -> FaultHandler.handle(fault, command.getErr()))
          .setUsageHelpAutoWidth(true)
          .execute(arguments);
    }
  }
}
