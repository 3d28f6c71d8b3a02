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
    subcommands = {BuildCommand.class, VerifySiteCommand.class, CommandLine.HelpCommand.class},
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
      "  glossator verify-site output       compare a site with what was built",
      "  glossator help build               say more about a command"
    })
final class GlossatorCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  GlossatorCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "which command? There are build, verify-site and help");
  }
}
