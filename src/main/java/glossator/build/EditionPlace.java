package glossator.build;

import glossator.bake.ConfigurationReader;
import glossator.bake.OutputFolder;
import glossator.bake.SiteConfiguration;
import glossator.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where an edition lies, and where its site goes: what its files say now. */
final class EditionPlace {
  private final Path root;
  private final Optional<Path> output;

  /**
   * @param root the edition's folder
   * @param output where the site goes; when empty, where the configuration says
   */
  EditionPlace(Path root, Optional<Path> output) {
    this.root = root.toAbsolutePath().normalize();
    this.output = output.map(path -> path.toAbsolutePath().normalize());
  }

  Path root() {
    return root;
  }

  /** Files and folders whose changes are the edition's, which need not exist. */
  List<Path> sources() throws IOException {
    SiteConfiguration site = configuration(new Problems());
    Path file = root.resolve(ConfigurationReader.FILE);
    return site.inside()
        ? List.of(file, site.content(), site.templates(), site.assets())
        : List.of(file);
  }

  /** Refuses an edition that is not there. */
  void refuseAbsence() throws UnusableFolderException {
    if (!Files.isDirectory(root)) {
      throw new UnusableFolderException("there is no folder " + root);
    }
  }

  SiteConfiguration configuration(Problems problems) throws IOException {
    SiteConfiguration site = new ConfigurationReader(root, output.isPresent(), problems).read();
    return site.withOutput(output.orElse(site.output()));
  }

  /** The output folder of a site, unless it lies where it may not. */
  OutputFolder folder(SiteConfiguration site) throws IOException, UnusableFolderException {
    OutputFolder folder = new OutputFolder(site.output());
    OutputClaim.refuse(
        folder
            .objections()
            .toPlace(List.of(root, site.content(), site.templates(), site.assets())));
    return folder;
  }
}
