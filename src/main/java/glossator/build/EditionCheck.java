package glossator.build;

import glossator.bake.ConfigurationReader;
import glossator.bake.SiteConfiguration;
import glossator.check.run.Verdict;
import glossator.problem.Problems;
import glossator.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks an edition as a build does, and writes nothing. */
public final class EditionCheck {
  private final Path root;
  private final boolean strict;

  /**
   * @param root the edition's folder
   * @param strict whether warnings are errors
   */
  public EditionCheck(Path root, boolean strict) {
    this.root = root.toAbsolutePath().normalize();
    this.strict = strict;
  }

  /**
   * Runs every check.
   *
   * @throws UnusableFolderException when there is no such folder
   * @throws IOException when a file cannot be read at all
   */
  public CheckReport check() throws IOException, UnusableFolderException {
    if (!Files.isDirectory(root)) {
      throw new UnusableFolderException("there is no folder " + root);
    }
    Problems problems = new Problems();
    SiteConfiguration site = new ConfigurationReader(root, problems).read();
    Map<String, SourceText> sources = new TreeMap<>();
    sources.put(site.source().path(), site.source());
    Optional<BoundEdition> bound = BoundEdition.read(site, strict, problems);
    bound.ifPresent(each -> collect(each, sources));
    Verdict verdict =
        bound
            .map(BoundEdition::verdict)
            .orElseGet(() -> new Verdict(problems.inReadingOrder(), 0, Map.of()));
    return new CheckReport(verdict, sources);
  }

  private static void collect(BoundEdition bound, Map<String, SourceText> sources) {
    bound
        .sources()
        .documents()
        .forEach(document -> sources.put(document.source().path(), document.source()));
    bound
        .sources()
        .bibliography()
        .ifPresent(file -> sources.put(file.source().path(), file.source()));
  }
}
