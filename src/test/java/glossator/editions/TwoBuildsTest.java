package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of one edition at the same time: one waits for the other. */
class TwoBuildsTest {
  private static final String WAITING =
      "glossator: another build is at work on the same folder; waiting\n";
  private static final int AT_ONCE = 4;

  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");
  private Path room = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    edition = PlainSite.prepare(Fixture.folder("editions").resolve("minimal"), temporary);
    room = Files.createDirectories(temporary.resolve("room"));
    output = room.resolve("site");
  }

  private Command run() {
    return Command.run("build", "-C", edition + "", "--output", output + "");
  }

  @Test
  void inOneProgram() throws IOException {
    List<CompletableFuture<Command>> builds =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(this::run, task -> new Thread(task).start()))
            .limit(AT_ONCE)
            .toList();
    for (CompletableFuture<Command> build : builds) {
      assertEquals("exit 0\n", build.join().complaint("", "").replace(WAITING, ""));
    }
    assertWhole();
  }

  @Test
  void inTwoProcesses() throws IOException, InterruptedException {
    Process other = OwnProcess.build(edition, output);
    while (other.isAlive() && !Files.exists(room.resolve(".site.lock"))) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    Path pages = Files.createDirectories(edition.resolve("content/pages"));
    Files.writeString(pages.resolve("another.md"), "# Another\n\nPage.\n");
    String said = run().complaint("", "");
    assertEquals(0, other.waitFor());
    // The other may have ended before this one came to the lock.
    assertTrue(Set.of("exit 0\n", "exit 0\n" + WAITING).contains(said), said);
    assertNotEquals("", Snapshot.of(output).text("another.html"));
    assertWhole();
  }

  @Test
  void aLockThatIsLeftOverHoldsNobody() throws IOException {
    Files.writeString(Files.createDirectories(room).resolve(".site.lock"), "left over");
    assertEquals("exit 0\n", run().complaint("", ""));
    assertWhole();
  }

  private void assertWhole() throws IOException {
    assertEquals(Set.of("site"), Fixture.namesIn(room));
    assertEquals("exit 0\n", Command.run("verify-site", output + "").complaint("", ""));
    assertEquals(Snapshot.of(output), PlainSite.site(edition, temporary.resolve("alone")));
  }
}
