package glossator.cli;

import glossator.problem.NearMatches;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line what was wrong with the command, what may have been meant, and where help is.
 */
final class MisuseHandler implements IParameterExceptionHandler {
  /** All short options are near to each other. */
  private static final int SHORT_OPTION = 2;

  @Override
  public int handleParseException(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("glossator: " + message(misuse));
    err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.MISUSE;
  }

  private static String message(ParameterException misuse) {
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, unmatched.getUnmatched().get(0));
    }
    if (misuse instanceof MissingParameterException missing) {
      Optional<String> option =
          missing.getMissing().stream()
              .filter(ArgSpec::isOption)
              .map(each -> ((OptionSpec) each).longestName())
              .findFirst();
      return option
          .map(name -> name + " wants a value")
          .orElse(String.valueOf(missing.getMessage()));
    }
    return String.valueOf(misuse.getMessage());
  }

  private static String unmatched(UnmatchedArgumentException misuse, String written) {
    CommandLine command = misuse.getCommandLine();
    if (misuse.isUnknownOption()) {
      String name = written.split("=", 2)[0];
      return "there is no option "
          + name
          + near(name, command.getCommandSpec().optionsMap().keySet());
    }
    Set<String> commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? command.getCommandName() + " takes no “" + written + "”"
        : "there is no command “" + written + "”" + near(written, commands);
  }

  private static String near(String written, Collection<String> known) {
    String hint =
        written.length() <= SHORT_OPTION ? "" : NearMatches.hint(written, new TreeSet<>(known), "");
    return hint.isEmpty() ? "" : ", " + hint;
  }
}
