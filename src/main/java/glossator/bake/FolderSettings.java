package glossator.bake;

import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import glossator.read.SymbolicLinks;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Holds the folders that the configuration names within the edition: whoever builds an edition of
 * somebody else's need not read its settings first.
 */
final class FolderSettings {
  private static final String DESTINATION = "destination.folder";
  private static final List<String> READ =
      List.of("content.folder", "template.folder", "asset.folder");

  private final Path root;
  private final SourceText source;
  private final ProblemSink problems;

  FolderSettings(Path root, SourceText source, ProblemSink problems) {
    this.root = root;
    this.source = source;
    this.problems = problems;
  }

  /**
   * Takes settings away that lead out of the edition, so that the built-in ones hold, and reports
   * them.
   *
   * @param outputNamed whether the caller says where the site goes, so that the setting does not
   */
  void hold(Properties own, Properties builtIn, boolean outputNamed) throws IOException {
    for (String key : READ) {
      hold(own, key, "name a folder of the edition");
      Path folder = root.resolve(own.getProperty(key, builtIn.getProperty(key)).strip());
      if (!new SymbolicLinks(root, problems).admit(folder.normalize())) {
        own.setProperty(key, builtIn.getProperty(key));
      }
    }
    if (outputNamed) {
      own.remove(DESTINATION);
    } else {
      hold(own, DESTINATION, "build --output names any other folder");
    }
  }

  private void hold(Properties own, String key, String hint) throws IOException {
    String written = own.getProperty(key);
    if (written != null && !isInside(written.strip())) {
      own.remove(key);
      int at = ConfigurationReader.valueOffset(source, key, written);
      problems.error(
          "outside-edition",
          source,
          at,
          "the folder “" + written + "” lies outside the edition",
          hint);
    }
  }

  private boolean isInside(String written) throws IOException {
    try {
      Path folder = root.resolve(written).normalize();
      return folder.startsWith(root)
          && OutputFolder.real(folder).startsWith(OutputFolder.real(root));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }
}
