package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a build that ended too early, and how the next one mends it. */
class InterruptedTest {
  private static final Path MINIMAL = Fixture.folder("editions").resolve("minimal");

  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");
  private Path room = Path.of("");
  private Path output = Path.of("");
  private Snapshot site = Snapshot.empty();

  @BeforeEach
  void build() throws IOException {
    edition = PlainSite.prepare(MINIMAL, temporary);
    room = temporary.resolve("room");
    output = room.resolve("site");
    site = PlainSite.site(edition, output);
    assertNotEquals(Snapshot.empty(), site);
  }

  @Test
  void aTemplateThatFailsLeavesTheLastSiteAndNothingBesideIt() throws IOException {
    Snapshot before = Snapshot.of(room);
    Files.writeString(edition.resolve("templates").resolve("section.ftlh"), "${nothing}");
    assertEquals("1", run().exit());
    assertEquals(before, Snapshot.of(room));
    assertEquals(Set.of("site"), Fixture.namesIn(room));
  }

  @Test
  void aHalfMadeSiteIsThrownAway() throws IOException {
    Path half = Files.createDirectories(room.resolve(".site.new"));
    Files.writeString(half.resolve(".glossator"), "");
    Files.writeString(half.resolve("left-over.html"), "half");
    assertEquals("0", run().exit());
    assertEquals(site, Snapshot.of(output));
    assertEquals(Set.of("site"), Fixture.namesIn(room));
  }

  @Test
  void aSiteThatWasMovedAsideComesBackWhenTheNextBuildFails() throws IOException {
    Files.move(output, room.resolve(".site.old"));
    Files.writeString(edition.resolve("templates").resolve("section.ftlh"), "${nothing}");
    assertEquals("1", run().exit());
    assertEquals(site, Snapshot.of(output));
    assertEquals(Set.of("site"), Fixture.namesIn(room));
  }

  @Test
  void aSiteThatWasMovedAsideComesBackWhateverTheNextBuildFindsWrong() throws IOException {
    Files.move(output, room.resolve(".site.old"));
    Files.writeString(edition.resolve("content").resolve("index.md"), "[[nobody]]");
    assertEquals("1", run().exit());
    assertEquals(site, Snapshot.of(output));
    assertEquals(Set.of("site"), Fixture.namesIn(room));
  }

  @Test
  void anOldSiteBesideTheNewOneIsTakenAway() throws IOException {
    Fixture.copy(output, room.resolve(".site.old"));
    assertEquals("0", run().exit());
    assertEquals(site, Snapshot.of(output));
    assertEquals(Set.of("site"), Fixture.namesIn(room));
  }

  private Command run() {
    return Command.run("build", "-C", edition + "", "--output", output + "");
  }
}
