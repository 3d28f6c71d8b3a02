package glossator.editions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.build.BuildReport;
import glossator.build.Changes;
import glossator.build.EditionBuild;
import glossator.build.EditionSession;
import glossator.build.Memory;
import glossator.problem.Problem;
import glossator.progress.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a session has built after a series of edits is what one build makes of the last of them. */
class SessionTest {
  private static final long SEED = 6;
  private static final int EDITS = Integer.getInteger("glossator.edits", 500);

  @TempDir private Path temporary = Path.of("");

  /** What was answered for pages before they were written. */
  private final Map<String, Optional<String>> fresh = new TreeMap<>();

  @Test
  void anySeriesOfEdits() throws Exception {
    Path edition = temporary.resolve("edition");
    Fixture.copy(Fixture.folder("editions").resolve("everything").resolve("edition"), edition);
    Path site = temporary.resolve("site");
    Path clean = temporary.resolve("clean");
    Path kept = temporary.resolve("kept");
    RandomEdits editor = new RandomEdits(edition, Long.getLong("glossator.seed", SEED));
    EditionSession session = new EditionSession(edition, Optional.of(site), Progress.SILENT);
    session.update(Changes.UNKNOWN);
    Snapshot last = Snapshot.of(site);
    List<String> done = new ArrayList<>();
    Set<String> changed = new TreeSet<>();
    int good = 0;
    int answered = 0;
    for (int i = 0; i < EDITS; i++) {
      done.add(editor.edit());
      EditionSession.Update update = session.update(told(editor, i), urgent(i, last));
      changed.addAll(update.changed());
      ask(session, last, i);
      boolean left = i % 7 == 0 && i + 1 < EDITS;
      if (left && update.reach() == EditionSession.Reach.CHOSEN && i % 2 == 0) {
        update = session.settle(() -> false).orElseThrow();
        changed.addAll(update.changed());
      }
      if (left && update.pending()) {
        int patience = i % 13;
        AtomicInteger asked = new AtomicInteger(patience);
        Optional<EditionSession.Update> rest = session.settle(() -> asked.getAndDecrement() <= 0);
        assertTrue(patience > 0 || rest.isEmpty(), "settled for nobody");
        if (rest.isEmpty()) {
          continue; // the next edit came first
        }
        update = rest.get();
        changed.addAll(update.changed());
      }
      while (update.pending()) {
        update = session.settle(() -> false).orElseThrow();
        changed.addAll(update.changed());
      }
      BuildReport expected = new EditionBuild(edition, Optional.of(clean)).build();
      String when = i + ": " + String.join(" | ", done.subList(Math.max(0, i - 5), i + 1));
      assertEquals(lines(expected.problems()), lines(update.report().problems()), when);
      assertEquals(expected.done(), update.report().done(), when);
      assertEquals(expected.problems(), build(edition, kept).problems(), when);
      Snapshot now = Snapshot.of(site);
      if (expected.done()) {
        good++;
        assertSame(Snapshot.of(clean), now, when);
        assertSame(now, Snapshot.of(kept), when + ", of one build after another");
        fresh.forEach(
            (page, text) ->
                assertEquals(text, Optional.ofNullable(now.files().get(page)), when + ": " + page));
        answered += fresh.size();
        assertTrue(changed.containsAll(differences(last, now)), when);
      } else {
        assertSame(last, now, when);
      }
      last = now;
      changed.clear();
      editor.judged(expected.done());
    }
    assertTrue(
        answered > EDITS / 10,
        "only " + answered + " pages were answered before they were written");
    assertTrue(good > EDITS / 4, "only " + good + " of " + EDITS + " editions were good");
  }

  /** Builds as the command does: with what the last build has left. */
  private static BuildReport build(Path edition, Path site) throws Exception {
    return new EditionBuild(
            edition, Optional.of(site), Optional.empty(), false, Memory.KEPT, Progress.SILENT)
        .build();
  }

  /** The watch tells what has changed, or that something has, or nothing. */
  private static Changes told(RandomEdits editor, int i) {
    return switch (i % 4) {
      case 0 -> Changes.UNKNOWN;
      case 1 -> Changes.among(editor.touched());
      default -> Changes.exactly(editor.touched());
    };
  }

  /** Some pages that are open in a browser, or none. */
  private static Set<String> urgent(int i, Snapshot site) {
    List<String> pages = pages(site);
    return i % 5 == 0 || pages.isEmpty()
        ? Set.of()
        : new TreeSet<>(List.of(pages.get(i % pages.size()), "index.html", "people/nobody.html"));
  }

  private static List<String> pages(Snapshot site) {
    return site.names().stream().filter(name -> name.endsWith(".html")).toList();
  }

  /** Takes note of what is answered for a page, to be compared with what is written. */
  private void ask(EditionSession session, Snapshot last, int i) throws InterruptedException {
    fresh.clear();
    List<String> pages = pages(last);
    for (int k = 0; k < 3 && !pages.isEmpty(); k++) {
      String page = pages.get((i * 7 + k * 13) % pages.size());
      session.fresh(page).ifPresent(each -> fresh.put(page, each.bytes().map(SessionTest::text)));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  private static String lines(List<Problem> problems) {
    return String.join("\n", problems.stream().map(Problem::toString).toList());
  }

  /** Compared name by name, so that a failure can be read. */
  private static void assertSame(Snapshot expected, Snapshot actual, String when) {
    assertEquals(expected.names(), actual.names(), when);
    expected
        .files()
        .forEach((name, text) -> assertEquals(text, actual.files().get(name), when + ": " + name));
  }

  private static Set<String> differences(Snapshot before, Snapshot after) {
    Set<String> names = new TreeSet<>(before.names());
    names.addAll(after.names());
    names.removeIf(
        name ->
            name.equals("SHA256SUMS")
                || String.valueOf(before.files().get(name))
                    .equals(String.valueOf(after.files().get(name))));
    return names;
  }
}
