package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.build.BuildReport;
import glossator.build.EditionBuild;
import glossator.build.EditionSession;
import glossator.build.UnusableFolderException;
import glossator.problem.Problem;
import glossator.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a session has built after a series of edits is what one build makes of the last of them. */
class SessionTest {
  private static final long SEED = 6;
  private static final int EDITS = Integer.getInteger("glossator.edits", 500);

  @TempDir private Path temporary = Path.of("");

  @Test
  void anySeriesOfEdits() throws IOException, UnusableFolderException {
    Path edition = temporary.resolve("edition");
    Fixture.copy(Fixture.folder("editions").resolve("everything").resolve("edition"), edition);
    Path site = temporary.resolve("site");
    Path clean = temporary.resolve("clean");
    RandomEdits editor = new RandomEdits(edition, Long.getLong("glossator.seed", SEED));
    EditionSession session = new EditionSession(edition, Optional.of(site), Progress.SILENT);
    session.update(Set.of());
    Snapshot last = Snapshot.of(site);
    List<String> done = new ArrayList<>();
    Set<String> changed = new TreeSet<>();
    int good = 0;
    for (int i = 0; i < EDITS; i++) {
      done.add(editor.edit());
      // The watch tells what has changed, or does not.
      EditionSession.Update update = session.update(i % 3 == 0 ? Set.of() : editor.touched());
      changed.addAll(update.changed());
      boolean left = update.pending() && i % 7 == 0 && i + 1 < EDITS;
      if (left) {
        session.settle(() -> true);
        continue; // the next edit came first
      }
      if (update.pending()) {
        update = session.settle(() -> false).orElseThrow();
        changed.addAll(update.changed());
      }
      BuildReport expected = new EditionBuild(edition, Optional.of(clean)).build();
      String when = i + ": " + String.join(" | ", done.subList(Math.max(0, i - 5), i + 1));
      assertEquals(lines(expected.problems()), lines(update.report().problems()), when);
      assertEquals(expected.done(), update.report().done(), when);
      Snapshot now = Snapshot.of(site);
      if (expected.done()) {
        good++;
        assertSame(Snapshot.of(clean), now, when);
        assertTrue(changed.containsAll(differences(last, now)), when);
      } else {
        assertSame(last, now, when);
      }
      last = now;
      changed.clear();
      editor.judged(expected.done());
    }
    assertTrue(good > EDITS / 4, "only " + good + " of " + EDITS + " editions were good");
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
