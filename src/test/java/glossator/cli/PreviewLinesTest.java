package glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glossator.build.Changes;
import glossator.build.EditionSession;
import glossator.progress.Progress;
import glossator.progress.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewLinesTest {
  private static final long TAKEN = 12_000_000;

  @TempDir private Path root = Path.of("");
  private final StringWriter said = new StringWriter();
  private final AtomicLong clock = new AtomicLong();

  private PreviewLines lines(PrintWriter out) {
    return new PreviewLines(out, out, root, false, new ProgressLines(out, false, clock::get));
  }

  private void bake(Progress progress) {
    Progress.Running rendering = progress.begin(Stage.RENDER, 1);
    clock.addAndGet(2_000_000_000);
    rendering.step();
    rendering.end();
  }

  @Test
  void theCourseOfTheFirstBuildIsShown() throws Exception {
    Path section = root.resolve("content/article/1-arrival.md");
    Files.createDirectories(section.getParent());
    Files.writeString(section, "# Arrival\n\nThe ship.\n");
    PreviewLines lines = lines(new PrintWriter(said, true));
    EditionSession session = new EditionSession(root, Optional.empty(), Progress.SILENT);
    lines.serving(URI.create("http://localhost:8000/"));
    bake(lines);
    lines.updated(session.update(Changes.UNKNOWN), Set.of(), TAKEN);
    bake(lines);
    assertEquals(
        """
        serving http://localhost:8000/ (Ctrl-C ends it)
        rendering: 2.0 s, 1 of 1 pages, 1 a second
        N pages: N files of the site changed, 12 ms
        """,
        said.toString().replaceAll("[1-9][0-9]* (pages:|files)", "N $1"));
  }

  @Test
  void aMistakeAndItsMendingAreTold() throws Exception {
    Path section = root.resolve("content/article/1-arrival.md");
    Files.createDirectories(section.getParent());
    PrintWriter out = new PrintWriter(said, true);
    PreviewLines lines = lines(out);
    EditionSession session = new EditionSession(root, Optional.empty(), Progress.SILENT);
    for (String words : new String[] {"The ship.", "The [[sip]].", "The ship."}) {
      Files.writeString(section, "# Arrival\n\n" + words + "\n");
      EditionSession.Update update = session.update(Changes.among(Set.of(section)));
      lines.updated(update, Set.of(section), TAKEN);
      session.settle(() -> false).ifPresent(lines::settled);
      said.write("--\n");
    }
    assertEquals(
        """
        content/article/1-arrival.md: N files of the site changed, 12 ms
        --
        content/article/1-arrival.md:3:5: error: no entry has the id “sip” [unknown-entity]
          hint: write the entry content/<kind>/sip.md, or take the brackets away
        content/article/1-arrival.md: 1 error: the last good site stays, 12 ms
        --
        content/article/1-arrival.md: 0 files of the site changed, 12 ms
        --
        """,
        said.toString().replaceAll(": [1-9][0-9]* files", ": N files"));
  }

  @Test
  void whatWasThereOnlyWhileAFileWasSavedIsNotNamed() throws Exception {
    Path section = root.resolve("content/article/1-arrival.md");
    Path beside = root.resolve("content/article/.1-arrival.md.swp");
    Files.createDirectories(section.getParent());
    Files.writeString(section, "# Arrival\n\nThe ship.\n");
    PrintWriter out = new PrintWriter(said, true);
    PreviewLines lines = lines(out);
    EditionSession session = new EditionSession(root, Optional.empty(), Progress.SILENT);
    Set<Path> both = Set.of(section, beside);
    lines.updated(session.update(Changes.among(both)), both, TAKEN);
    Files.delete(section);
    lines.updated(session.update(Changes.among(Set.of(section))), Set.of(section), TAKEN);
    assertEquals(
        """
        content/article/1-arrival.md: N files of the site changed, 12 ms
        content/article/1-arrival.md: N files of the site changed, 12 ms
        """,
        said.toString().replaceAll(": [1-9][0-9]* files", ": N files"));
  }
}
