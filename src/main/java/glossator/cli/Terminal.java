package glossator.cli;

import java.io.Console;
import java.util.Map;

/** Whether somebody sits at a terminal on which a line can be written over. */
final class Terminal {
  private Terminal() {}

  /**
   * Whether there is one; {@code NO_COLOR} and {@code TERM=dumb} say that it is to be left alone.
   */
  @SuppressWarnings("SystemConsoleNull") // what is no terminal from Java 22 on is told below
  static boolean isThere() {
    Map<String, String> environment = System.getenv();
    Console console = System.console();
    return console != null
        && isTerminal(console)
        && !environment.containsKey("NO_COLOR")
        && !"dumb".equals(environment.get("TERM"));
  }

  /** From Java 22 on there is a console even where there is no terminal, and it says so. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException older) {
      return true;
    }
  }
}
