package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glossator.build.BuildReport;
import glossator.build.Changes;
import glossator.build.EditionSession;
import glossator.build.EditionSession.Update;
import glossator.problem.Problem;
import glossator.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with files that have not changed is told after every change of others. */
class KnownProblemsTest {
  private static final String TEXT = "content/article/1-arrival.md";
  private static final Set<String> TOLD =
      Set.of("unknown-footnote", "ambiguous-name", "duplicate-id", "unused-file");
  private static final String SUMMARY = "---\nname: %s\nsummary: %s.\n---\n";

  private static final List<String> UNUSED = List.of("nothing leads to this file or shows it");

  @TempDir private Path root = Path.of("");
  private EditionSession session =
      new EditionSession(Path.of(""), Optional.empty(), Progress.SILENT);

  @BeforeEach
  void build() throws IOException {
    Fixture.write(root, "content/people/ole-berg.md", SUMMARY.formatted("Ole", "A pilot"));
    session = new EditionSession(root, Optional.empty(), Progress.SILENT);
  }

  /** Builds, changes a file that has nothing to do with the problem, and builds again. */
  private void assertToldAgain(String... messages) throws Exception {
    assertEquals(List.of(messages), told());
    Fixture.write(root, "content/people/ole-berg.md", SUMMARY.formatted("Ole", "A cook"));
    assertEquals(List.of(messages), told());
  }

  private List<String> told() throws Exception {
    Update update = session.update(Changes.UNKNOWN);
    BuildReport report = update.report();
    while (session.isPending()) {
      report = session.settle(() -> false).orElseThrow().report();
    }
    return report.problems().stream()
        .filter(problem -> TOLD.contains(problem.code()))
        .map(Problem::message)
        .toList();
  }

  @Test
  void aMarkerOfTheTextWithoutItsFootnote() throws Exception {
    Fixture.write(root, TEXT, "# Arrival\n\nOle was late.[^why]\n");
    assertToldAgain("the footnote [^why] is not written");
  }

  @Test
  void aNameOfSeveralEntriesUntilItIsOneOfThem() throws Exception {
    Fixture.write(root, "content/people/ole-lind.md", SUMMARY.formatted("Ole", "A baker"));
    Fixture.write(root, TEXT, "# Arrival\n\nThen Ole was late.\n");
    assertToldAgain("“Ole” is a name of several entries: ole-berg, ole-lind");
    Files.delete(root.resolve("content/people/ole-lind.md"));
    assertEquals(List.of(), told());
  }

  @Test
  void anIdThatTwoSectionsGiveTheirHeadings() throws Exception {
    Fixture.write(root, TEXT, "# Arrival\n\nOle was late.\n\n## Why {#why}\n\nThe road.\n");
    Fixture.write(
        root, "content/article/2-night.md", "# Night\n\nHe slept.\n\n## Where {#why}\n\nThere.\n");
    assertToldAgain("the id “why” is used twice on this page");
    Fixture.write(root, TEXT, "# Arrival\n\nOle was late.\n");
    assertEquals(List.of(), told());
  }

  @Test
  void whatRulesFoundWhenOnlyAStyleSheetIsAnother() throws Exception {
    Fixture.write(root, TEXT, "# Arrival\n\nOle was late.\n");
    Fixture.write(root, "assets/boat.png", "");
    Fixture.write(root, "assets/css/local.css", "p { color: red }\n");
    assertEquals(UNUSED, told());
    Fixture.write(root, "assets/css/local.css", "p { color: blue }\n");
    assertEquals(UNUSED, told());
    Fixture.write(root, "assets/css/local.css", "p { background: url(../boat.png) }\n");
    assertEquals(List.of(), told());
  }

  @Test
  void whatRulesFoundUntilTheConfigurationHasItOtherwise() throws Exception {
    Fixture.write(root, TEXT, "# Arrival\n\nOle was late.\n");
    Fixture.write(root, "assets/boat.png", "");
    assertEquals(UNUSED, told());
    Fixture.write(root, "jbake.properties", "check.unused-file=off\n");
    assertEquals(List.of(), told());
    Fixture.write(root, "jbake.properties", "check.unused-file=warning\n");
    assertEquals(UNUSED, told());
  }
}
