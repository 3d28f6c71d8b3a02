package glossator.editions;

import glossator.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the program.
 *
 * @param exit the exit code, or what was thrown instead of one
 * @param out what it printed for whoever asked
 * @param err what it complained of
 */
record Command(String exit, String out, String err) {

  /** Runs the program in this machine; a path or a time in its words is not yet replaced. */
  static Command run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String exit;
    try (PrintWriter outWriter = new PrintWriter(out);
        PrintWriter errWriter = new PrintWriter(err)) {
      exit = String.valueOf(Main.run(outWriter, errWriter, arguments));
    } catch (StackOverflowError thrown) {
      exit = "thrown: " + thrown;
    }
    return new Command(exit, lines(out), lines(err));
  }

  private static String lines(StringWriter printed) {
    return printed.toString().replace(System.lineSeparator(), "\n");
  }

  /** The exit code, and the complaints with a folder of this run under a name of all runs. */
  String complaint(String folder, String name) {
    return "exit " + exit + "\n" + err.replace(folder, name);
  }
}
