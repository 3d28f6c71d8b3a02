package glossator.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command puts the site. */
final class OutputFolderOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "Where the site goes. Default: what jbake.properties says, or output/ in the edition's folder.")
  private @Nullable Path output;

  /** The folder, as it was given; empty when it was not. */
  Optional<Path> folder() {
    return Optional.ofNullable(output);
  }
}
