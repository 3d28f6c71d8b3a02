package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import glossator.bind.BindMemory;
import glossator.bind.EditionBinder;
import glossator.model.Edition;
import glossator.parse.EditionParser;
import glossator.parse.ParsedEdition;
import glossator.problem.Problems;
import glossator.progress.Progress;
import glossator.read.EditionFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of the search is made once for an edition that is the very same. */
class IndexMemoryTest {
  private static final String FILE = "search/a.js";

  @TempDir private Path root = Path.of("");
  private final IndexMemory memory = new IndexMemory();
  private int made;

  @BeforeEach
  void write() throws Exception {
    Path text = root.resolve("content/article/1-arrival.md");
    Files.createDirectories(text.getParent());
    Files.writeString(text, "# Arrival\n\nOle was late.\n");
  }

  private Edition edition() throws Exception {
    Problems problems = new Problems();
    SiteConfiguration site = new ConfigurationReader(root, problems).read();
    ParsedEdition parsed =
        new EditionParser(site.settings().html(), Optional.empty(), problems)
            .parse(
                new EditionFolder(site.root(), site.content(), Optional.empty(), problems).read(),
                Progress.SILENT);
    return new EditionBinder(site.settings(), new BindMemory(), problems).bind(parsed);
  }

  /** Puts the index of an edition into a site in which one stands; what was written of it. */
  private Set<String> put(Edition edition) throws Exception {
    String sum = Manifest.sum(("index " + made).getBytes(UTF_8));
    try (SiteDraft draft =
        new SiteDraft(new OutputFolder(root.resolve("output")), Map.of(FILE, sum), Map.of())) {
      memory.put(edition, () -> Map.of(FILE, "index " + ++made), draft);
      assertEquals(true, draft.has(FILE));
      return draft.written();
    }
  }

  @Test
  void itIsLeftUntilTheEditionIsAnother() throws Exception {
    Edition edition = edition();
    assertEquals(Set.of(FILE), put(edition));
    assertEquals(Set.of(FILE), put(edition), "what was put last does not stand yet");
    memory.keep();
    assertEquals(Set.of(), put(edition));
    assertEquals(2, made);
    assertEquals(Set.of(FILE), put(edition()));
    assertEquals(3, made);
  }

  @Test
  void itIsMadeAgainWhenTheSiteIs() throws Exception {
    Edition edition = edition();
    put(edition);
    memory.keep();
    memory.forget();
    assertEquals(false, memory.isOf(edition));
    assertEquals(Set.of(FILE), put(edition));
    assertEquals(2, made);
  }
}
