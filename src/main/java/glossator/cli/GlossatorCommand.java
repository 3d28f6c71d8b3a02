package glossator.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: says what there is. */
@Command(
    name = "glossator",
    description =
        "Makes an annotated edition of a folder of Markdown: a text, a commentary, a cross-referenced glossary.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ServeCommand.class,
      VerifySiteCommand.class,
      CommandLine.HelpCommand.class
    },
    versionProvider = VersionProvider.class,
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:errors in the content; what was built before is as it was",
      "2:misuse: an unknown option, a folder that cannot be used",
      "3:a fault of the program"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  glossator build                    bake the edition in this folder",
      "  glossator build -C ../my-edition   bake an edition that lies elsewhere",
      "  glossator serve --open             see it in the browser while you write",
      "  glossator check                    report every mistake, and write nothing",
      "  glossator verify-site output       compare a site with what was built",
      "  glossator help build               say more about a command"
    })
final class GlossatorCommand implements Runnable {
  @Spec private CommandSpec spec;

  private final boolean watched;

  /**
   * @param watched whether somebody wants to see the course of what takes long
   */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  GlossatorCommand(boolean watched) {
    this.watched = watched;
  }

  boolean watched() {
    return watched;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "which command? There are build, check, serve, verify-site and help");
  }
}
