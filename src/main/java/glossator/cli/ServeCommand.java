package glossator.cli;

import glossator.build.EditionSession;
import glossator.build.UnusableFolderException;
import glossator.serve.Preview;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code glossator serve}. */
@Command(
    name = "serve",
    description =
        "Shows an edition in the browser while you write it: builds it, follows its files, brings open pages up to date.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  glossator serve --open            build and show the edition in this folder",
      "  glossator serve -C ../my-edition  an edition that lies elsewhere",
      "  glossator serve --port 9000       at another port",
      "",
      "Only this machine can see it. Open pages keep their place. When a file has",
      "errors, they are shown over the page, and the last good site stays.",
      "Ctrl-C ends it; “glossator build” makes the site that is to be published."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Mixin private final EditionFolderOption edition = new EditionFolderOption();

  @Mixin private final OutputFolderOption output = new OutputFolderOption();

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      description = "The port; where it is taken, the next that is free. Default: 8000.")
  private int port = 8000;

  @Option(names = "--open", description = "Opens the title page in the browser.")
  private boolean open;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ServeCommand() {}

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(spec.commandLine(), "--port is a number up to " + LAST_PORT);
    }
    PrintWriter err = spec.commandLine().getErr();
    Path root = edition.folder().toAbsolutePath().normalize();
    PreviewLines lines =
        new PreviewLines(
            spec.commandLine().getOut(),
            err,
            root,
            open,
            new ProgressLines(err, Terminal.isThere(), System::nanoTime));
    EditionSession session = new EditionSession(root, output.folder(), lines);
    try (Preview preview = Preview.start(session, port, lines)) {
      Thread end = new Thread(() -> close(preview), "end");
      Runtime.getRuntime().addShutdownHook(end);
      preview.run();
    } catch (UnusableFolderException unusable) {
      throw new ParameterException(spec.commandLine(), String.valueOf(unusable.getMessage()));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private static void close(Preview preview) {
    try {
      preview.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
