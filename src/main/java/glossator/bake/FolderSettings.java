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
   * Whether all folders lie in the edition; those that do not are reported.
   *
   * @param outputNamed whether the caller says where the site goes, so that the setting does not
   */
  boolean hold(Properties own, Properties builtIn, boolean outputNamed) throws IOException {
    boolean inside = true;
    for (String key : READ) {
      inside &= hold(own, key, "name a folder of the edition") && isNoWayOut(key, own, builtIn);
    }
    if (outputNamed) {
      own.remove(DESTINATION);
      return inside;
    }
    boolean held = hold(own, DESTINATION, "build --output names any other folder");
    return inside && held;
  }

  private boolean isNoWayOut(String key, Properties own, Properties builtIn) throws IOException {
    Path folder = root.resolve(own.getProperty(key, builtIn.getProperty(key)).strip());
    return new SymbolicLinks(root, problems).admit(folder.normalize());
  }

  private boolean hold(Properties own, String key, String hint) throws IOException {
    String written = own.getProperty(key);
    boolean inside = written == null || leadsInside(key, written.strip());
    if (!inside) {
      own.remove(key); // nothing else stumbles over it
      int at = ConfigurationReader.valueOffset(source, key, written);
      problems.error(
          "outside-edition",
          source,
          at,
          "the folder “" + written + "” lies outside the edition",
          hint);
    }
    return inside;
  }

  private boolean leadsInside(String key, String written) throws IOException {
    try {
      Path folder = root.resolve(written).normalize();
      // Links on the way to a folder that is read are told of as links.
      return folder.startsWith(root)
          && (!key.equals(DESTINATION)
              || OutputFolder.real(folder).startsWith(OutputFolder.real(root)));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }
}
