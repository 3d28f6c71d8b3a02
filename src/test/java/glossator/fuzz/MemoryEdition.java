package glossator.fuzz;

import glossator.bake.ConfigurationReader;
import glossator.bake.SiteConfiguration;
import glossator.bind.EditionBinder;
import glossator.catalogue.Catalogue;
import glossator.check.Apparatus;
import glossator.check.Holdings;
import glossator.check.run.Examination;
import glossator.check.run.Verdict;
import glossator.cite.EditionCitations;
import glossator.model.Edition;
import glossator.page.Pages;
import glossator.page.Site;
import glossator.parse.EditionParser;
import glossator.parse.ParsedEdition;
import glossator.problem.Problem;
import glossator.problem.Problems;
import glossator.problem.SourceText;
import glossator.read.BibliographySource;
import glossator.read.EditionSources;
import glossator.read.SourceDocument;
import glossator.read.SourceReader;
import glossator.read.Utf8Decoder;
import glossator.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All stages of a build but the last, over files that are in memory. */
final class MemoryEdition {
  private static final Path NOWHERE = Path.of("").toAbsolutePath().resolve("no-such-edition");
  private static final String CONTENT = "content/";

  private final Problems problems = new Problems();
  private final List<SourceText> texts = new ArrayList<>();
  private final List<SourceDocument> documents = new ArrayList<>();
  private Optional<BibliographySource> bibliography = Optional.empty();
  private SourceText configuration = new SourceText("jbake.properties", "");

  private MemoryEdition() {}

  /**
   * Reads, checks, and makes the pages if nothing is wrong; looks at all messages on the way.
   *
   * @return whether there were pages to be made
   */
  static boolean make(Map<String, byte[]> files) throws IOException {
    MemoryEdition edition = new MemoryEdition();
    files.forEach(edition::read);
    return edition.make();
  }

  /** The same, for what is reported. */
  static List<Problem> findings(Map<String, byte[]> files) throws IOException {
    MemoryEdition edition = new MemoryEdition();
    files.forEach(edition::read);
    edition.make();
    return edition.problems.inReadingOrder();
  }

  private void read(String path, byte[] bytes) {
    SourceReader reader = new SourceReader(problems);
    if (path.chars().anyMatch(Character::isISOControl)) {
      return;
    }
    if (path.equals(configuration.path())) {
      new Utf8Decoder(problems).decode(path, bytes).ifPresent(text -> configuration = text);
    } else if (path.equals(CONTENT + "bibliography.json")) {
      bibliography = reader.bibliography(path, bytes);
      bibliography.ifPresent(file -> texts.add(file.source()));
    } else if (path.startsWith(CONTENT) && path.endsWith(".md")) {
      List<String> parts =
          Arrays.stream(path.substring(CONTENT.length()).split("/"))
              .filter(part -> !part.isEmpty())
              .toList();
      reader.document(path, parts, bytes).ifPresent(documents::add);
    }
  }

  private boolean make() throws IOException {
    documents.forEach(document -> texts.add(document.source()));
    if (!configuration.content().isEmpty()) {
      texts.add(configuration);
    }
    SiteConfiguration site = new ConfigurationReader(NOWHERE, problems).read(configuration);
    EditionSources sources = new EditionSources(List.copyOf(documents), Map.of(), bibliography);
    ParsedEdition parsed = new EditionParser(site.settings().html(), problems).parse(sources);
    Edition edition = new EditionBinder(site.settings(), problems).bind(parsed);
    Examination examination = new Examination(site.levels(), List.of());
    var edits = examination.run(new Apparatus(sources, parsed, edition, Holdings.NONE), problems);
    Verdict verdict = examination.judge(problems, edits, sources, site.source());
    Soundness.look(problems.inReadingOrder(), texts);
    Soundness.look(verdict.open().inReadingOrder(), texts);
    if (verdict.open().hasErrors()) {
      return false;
    }
    Edition formatted = EditionCitations.format(edition);
    Site pages = Pages.of(formatted);
    pages.pages().forEach(Catalogue.of(formatted, pages.frame())::of);
    SearchIndex.of(formatted);
    return true;
  }
}
