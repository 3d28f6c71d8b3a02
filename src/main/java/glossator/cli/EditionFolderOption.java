package glossator.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which edition a command is for. */
final class EditionFolderOption {
  @Option(
      names = {"-C", "--edition"},
      paramLabel = "DIR",
      description = "The edition's folder; only content/ is needed there. Default: this folder.")
  private Path edition = Path.of("");

  /** The folder, as it was given. */
  Path folder() {
    return edition;
  }
}
