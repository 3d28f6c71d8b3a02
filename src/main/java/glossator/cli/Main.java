package glossator.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(new GlossatorCommand(true), out, err, arguments));
  }

  /**
   * Runs a command, and shows nothing of its course.
   *
   * @param out takes what the user asked for
   * @param err takes problems and complaints
   * @return the exit code, one of {@link ExitCode}
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(new GlossatorCommand(false), out, err, arguments);
  }

  private static int run(
      GlossatorCommand command, PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(command)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(new MisuseHandler())
        .setExecutionExceptionHandler(new FaultHandler())
        .setUsageHelpAutoWidth(true)
        .execute(arguments);
  }
}
