package glossator.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import glossator.bake.ConfigurationReader;
import glossator.bake.SiteConfiguration;
import glossator.check.Holdings;
import glossator.check.run.Examined;
import glossator.check.run.Levels;
import glossator.model.Edition;
import glossator.problem.Problem;
import glossator.problem.Problems;
import glossator.problem.SourceSpan;
import glossator.progress.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules run again over the very same edition only when something else is another. */
class LastFindingsTest {
  private static final Levels LEVELS = new Levels(Map.of(), false);

  @TempDir private Path root = Path.of("");
  private final LastFindings findings = new LastFindings();
  private Optional<Edition> edition = Optional.empty();
  private int runs;

  @BeforeEach
  void read() throws Exception {
    edition = Optional.of(edition());
  }

  private Edition edition() throws Exception {
    Path text = root.resolve("content/article/1-arrival.md");
    Files.createDirectories(text.getParent());
    Files.writeString(text, "# Arrival\n\nOle was late.\n");
    Problems problems = new Problems();
    SiteConfiguration site = new ConfigurationReader(root, problems).read();
    return BoundEdition.read(site, List.of(), false, problems, Progress.SILENT)
        .orElseThrow()
        .edition();
  }

  private static Problem problem(String message) {
    return Problem.warning("a-code", new SourceSpan("content/a.md", 1, 1), message, "");
  }

  /** What is told of an edition, when so much was found before. */
  private List<String> told(Edition of, Holdings holdings, Levels levels, String... before) {
    Problems problems = new Problems();
    for (String each : before) {
      problems.report(problem(each));
    }
    Examined examined =
        findings.of(
            of,
            holdings,
            levels,
            problems,
            found -> {
              runs++;
              found.report(problem("found in run " + runs));
              return new Examined(Map.of(), Set.of("of run " + runs));
            });
    assertEquals(Set.of("of run " + runs), examined.complete());
    return problems.inReadingOrder().stream().map(Problem::message).toList();
  }

  @Test
  void ofTheSameEditionTheyAreToldAgain() {
    Edition same = edition.orElseThrow();
    for (int i = 0; i < 3; i++) {
      assertEquals(
          List.of("before", "found in run 1"), told(same, Holdings.NONE, LEVELS, "before"));
    }
  }

  @Test
  void whateverElseIsAnotherTheyRunAgain() throws Exception {
    Edition same = edition.orElseThrow();
    Holdings others =
        new Holdings(Map.of("boat.png", "assets/boat.png"), Set.of(), Set.of(), Set.of());
    assertEquals(List.of("found in run 1"), told(same, Holdings.NONE, LEVELS));
    assertEquals(List.of("found in run 2"), told(same, others, LEVELS));
    assertEquals(List.of("found in run 3"), told(same, others, LEVELS.strictly()));
    assertEquals(
        List.of("before", "found in run 4"), told(same, others, LEVELS.strictly(), "before"));
    assertEquals(
        List.of("before", "found in run 5"), told(edition(), others, LEVELS.strictly(), "before"));
  }

  @Test
  void whoeverGaveUpHasFoundNothing() {
    Edition same = edition.orElseThrow();
    assertEquals(List.of("found in run 1"), told(same, Holdings.NONE, LEVELS));
    assertThrows(
        CancellationException.class,
        () ->
            findings.of(
                same,
                Holdings.NONE,
                LEVELS.strictly(),
                new Problems(),
                found -> {
                  throw new CancellationException();
                }));
    assertEquals(List.of("found in run 2"), told(same, Holdings.NONE, LEVELS));
  }
}
