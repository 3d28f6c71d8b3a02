package glossator.build;

import glossator.bake.ConfigurationReader;
import glossator.bake.OutputFolder;
import glossator.bake.SiteConfiguration;
import glossator.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Builds an edition again and again while its files change. */
public final class EditionSession {
  private final Path root;
  private final Optional<Path> output;
  private Map<String, String> sums = Map.of();

  /**
   * @param root the edition's folder
   * @param output where the site goes; when empty, where the configuration says
   */
  public EditionSession(Path root, Optional<Path> output) {
    this.root = root.toAbsolutePath().normalize();
    this.output = output.map(path -> path.toAbsolutePath().normalize());
  }

  /**
   * What an update did.
   *
   * @param report as of a build
   * @param changed the files of the site that are new, gone or other than before, by their path
   */
  public record Update(BuildReport report, Set<String> changed) {}

  /** The edition's folder, absolute. */
  public Path root() {
    return root;
  }

  /**
   * Files and folders whose changes are the edition's, which need not exist.
   *
   * @throws IOException when the configuration cannot be read
   */
  public List<Path> sources() throws IOException {
    SiteConfiguration site = new ConfigurationReader(root, new Problems()).read();
    Path configuration = root.resolve("jbake.properties");
    return site.inside()
        ? List.of(configuration, site.content(), site.templates(), site.assets())
        : List.of(configuration);
  }

  /**
   * Brings the site up to date.
   *
   * @param changed the files of the edition that may have changed since the last update; at the
   *     first, it does not matter
   * @throws UnusableFolderException when a folder cannot be used
   * @throws IOException when a file cannot be read or written
   */
  public Update update(Set<Path> changed) throws IOException, UnusableFolderException {
    BuildReport report = new EditionBuild(root, output).build();
    if (!report.done()) {
      return new Update(report, Set.of());
    }
    Map<String, String> after = new OutputFolder(report.output()).sums();
    Set<String> differences = new TreeSet<>(sums.keySet());
    differences.addAll(after.keySet());
    differences.removeIf(file -> Objects.equals(sums.get(file), after.get(file)));
    sums = after;
    return new Update(report, differences);
  }
}
