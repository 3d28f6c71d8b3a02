package glossator.site;

import static org.junit.jupiter.api.Assertions.fail;

import glossator.bake.ConfigurationReader;
import glossator.bake.SiteConfiguration;
import glossator.bind.EditionBinder;
import glossator.model.Edition;
import glossator.parse.EditionParser;
import glossator.problem.Problems;
import glossator.read.EditionFolder;
import java.io.IOException;
import java.nio.file.Path;

/** The edition in this repository, bound but not baked. */
final class BundledEdition {
  /** The repository's root, where Maven runs tests. */
  static final Path ROOT = Path.of("").toAbsolutePath();

  private BundledEdition() {}

  static Edition bind(Path root) throws IOException {
    Problems problems = new Problems();
    SiteConfiguration site = new ConfigurationReader(root, problems).read();
    var sources = new EditionFolder(root, site.content(), problems).read();
    var parsed = new EditionParser(site.settings().html(), problems).parse(sources);
    Edition edition = new EditionBinder(site.settings(), problems).bind(parsed);
    return problems.hasErrors()
        ? fail(Offenders.list("The bundled edition has errors", problems.inReadingOrder()))
        : edition;
  }
}
