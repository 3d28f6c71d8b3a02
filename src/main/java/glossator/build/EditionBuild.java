package glossator.build;

import glossator.bake.ConfigurationReader;
import glossator.bake.OutputFolder;
import glossator.bake.SiteBaker;
import glossator.bake.SiteConfiguration;
import glossator.bind.EditionBinder;
import glossator.cite.EditionCitations;
import glossator.model.Edition;
import glossator.page.Pages;
import glossator.page.Site;
import glossator.parse.EditionParser;
import glossator.parse.ParsedEdition;
import glossator.problem.Problems;
import glossator.read.EditionFolder;
import glossator.read.EditionSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Builds an edition, from its folder to its site. */
public final class EditionBuild {
  private final Path root;
  private final Optional<Path> output;

  /**
   * @param root the edition's folder
   * @param output where the site goes; when empty, where the configuration says
   */
  public EditionBuild(Path root, Optional<Path> output) {
    this.root = root.toAbsolutePath().normalize();
    this.output = output.map(path -> path.toAbsolutePath().normalize());
  }

  /**
   * Builds the site. It appears whole, or the last one stays as it was.
   *
   * @throws UnusableFolderException when the edition's folder or the output folder cannot be used
   * @throws IOException when a file cannot be read or written
   */
  public BuildReport build() throws IOException, UnusableFolderException {
    if (!Files.isDirectory(root)) {
      throw new UnusableFolderException("there is no folder " + root);
    }
    Problems problems = new Problems();
    SiteConfiguration site = new ConfigurationReader(root, problems).read();
    output.ifPresent(site::withOutput);
    refuseOutput(site);
    EditionFolder folder = new EditionFolder(root, site.content(), problems);
    if (!Files.isDirectory(site.content())) {
      folder.reportMissing();
      return BuildReport.failed(problems, site.output());
    }
    EditionSources sources = folder.read();
    ParsedEdition parsed = new EditionParser(problems).parse(sources);
    Edition edition = new EditionBinder(site.settings(), problems).bind(parsed);
    if (problems.hasErrors()) {
      return BuildReport.failed(problems, site.output());
    }
    Site pages = Pages.of(EditionCitations.format(edition));
    boolean done = new SiteBaker(site, problems).bake(pages, sources.attachments());
    return done
        ? BuildReport.of(edition, pages, problems, site.output())
        : BuildReport.failed(problems, site.output());
  }

  private void refuseOutput(SiteConfiguration site) throws IOException, UnusableFolderException {
    List<Path> sources = List.of(root, site.content(), site.templates(), site.assets());
    String objection = new OutputFolder(site.output()).objection(sources);
    if (!objection.isEmpty()) {
      throw new UnusableFolderException(objection);
    }
  }
}
