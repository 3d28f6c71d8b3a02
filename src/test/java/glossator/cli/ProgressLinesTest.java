package glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glossator.progress.Progress;
import glossator.progress.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What somebody sees who waits. */
class ProgressLinesTest {
  private final AtomicLong clock = new AtomicLong(5_000_000_000L);
  private final StringWriter shown = new StringWriter();

  private ProgressLines lines(boolean terminal) {
    return new ProgressLines(new PrintWriter(shown), terminal, clock::get);
  }

  private void pass(int milliseconds) {
    clock.addAndGet(milliseconds * 1_000_000L);
  }

  private String shown() {
    return shown.toString().replace(System.lineSeparator(), "\n");
  }

  private void build(ProgressLines lines) {
    Progress.Running binding = lines.begin(Stage.BIND, 0);
    pass(900);
    binding.end();
    Progress.Running rendering = lines.begin(Stage.RENDER, 2000);
    for (int i = 0; i < 1200; i++) {
      pass(1);
      rendering.step();
    }
    rendering.end();
    lines.begin(Stage.PUBLISH, 0).end();
    lines.clear();
  }

  @Test
  void whatIsQuickIsNotShown() {
    ProgressLines lines = lines(true);
    lines.begin(Stage.READ, 0).end();
    pass(900);
    lines.clear();
    assertEquals("", shown());
  }

  @Test
  void aTerminalHasOneLineThatChanges() {
    build(lines(true));
    String first = "\r\u001b[Krendering 100 of 2,000 pages, 1,000 a second";
    String last = "\r\u001b[Krendering 1,200 of 2,000 pages, 1,000 a second\r\u001b[K";
    assertEquals(first, shown().substring(0, first.length()));
    assertEquals(last, shown().substring(shown().length() - last.length()));
    assertEquals(12, shown().split("pages", -1).length - 1);
  }

  @Test
  void elsewhereThereIsALineForEachStageOnceASecondHasPassed() {
    build(lines(false));
    assertEquals(
        """
        rendering: 1.2 s, 1,200 of 2,000 pages, 1,000 a second
        publishing: 0.0 s
        """,
        shown());
  }
}
