package glossator.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens an address in the browser, by the system's own command: no window of Java's is needed. */
final class Opener {
  private Opener() {}

  /** Opens an address; gives back why it could not be. */
  static Optional<String> open(URI address) {
    List<String> command =
        command(System.getProperty("os.name", "").toLowerCase(Locale.ROOT), address.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return Optional.empty();
    } catch (IOException none) {
      return Optional.of("no browser could be opened (" + command.get(0) + " is missing)");
    }
  }

  /**
   * The command of a system.
   *
   * @param system its name, in lower case
   */
  static List<String> command(String system, String address) {
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
  }
}
