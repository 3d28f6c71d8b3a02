package glossator.cli;

import glossator.build.UnusableFolderException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code glossator build}. */
@Command(
    name = "build",
    description =
        "Bakes an edition: reads content/, checks it, and makes a site that opens with a double click.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  glossator build                     bake the edition in this folder",
      "  glossator build -C ../my-edition    bake an edition that lies elsewhere",
      "  glossator build --output preview    put the site elsewhere",
      "  glossator build --text my-copy.txt  a private copy, with a text of yours",
      "",
      "The site appears whole or not at all: when the content has errors, all of them",
      "are listed, and what was built before stays as it was."
    })
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private final EditionFolderOption edition = new EditionFolderOption();

  @Mixin private final OutputFolderOption output = new OutputFolderOption();

  @Option(
      names = {"-t", "--text"},
      paramLabel = "FILE",
      description = {
        "A private copy: lays this text (UTF-8) over the edition's own, paragraph for paragraph,"
            + " with all notes and links in place, and says what of it is left out. Unless"
            + " --output says otherwise, it goes to output-private/ beside the public folder."
      })
  private @Nullable Path text;

  @Option(names = "--strict", description = "Warnings stop the build as errors do.")
  private boolean strict;

  @Option(names = "--timings", description = "Says how long each stage took.")
  private boolean timed;

  @Option(
      names = "--fresh",
      description = "Builds even when nothing has changed since the last build.")
  private boolean fresh;

  @ParentCommand private GlossatorCommand parent;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  BuildCommand() {}

  @Override
  public Integer call() throws IOException {
    BuildOptions options =
        new BuildOptions(
            edition.folder(), output.folder(), Optional.ofNullable(text), strict, timed, fresh);
    CommandLine commands = spec.commandLine();
    try {
      return new BuildRun(options, parent.watched(), commands.getOut(), commands.getErr()).run();
    } catch (UnusableFolderException unusable) {
      throw new ParameterException(commands, String.valueOf(unusable.getMessage()));
    }
  }
}
