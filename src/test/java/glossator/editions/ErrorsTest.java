package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program answers to each mistake: a folder is an edition with one mistake, its {@code
 * expected.txt} the exit code and the whole complaint. The folders named in {@code pending.txt}
 * expect what the program ought to say and does not say yet.
 */
class ErrorsTest {
  private static final Path ERRORS = Fixture.folder("errors");

  @TempDir private static Path temporary;
  private static Path goodSite = Path.of("");

  @BeforeAll
  static void buildGoodSite() {
    Path edition = Fixture.folder("editions").resolve("minimal").resolve("edition");
    goodSite = temporary.resolve("good");
    Command built = Command.run("build", "-C", edition + "", "--output", goodSite + "");
    assertEquals("exit 0\n", built.complaint("", ""));
  }

  @TestFactory
  Stream<DynamicTest> mistakes() throws IOException {
    Pending pending = Pending.of(ERRORS);
    return Fixture.cases(ERRORS).stream()
        .map(
            folder -> {
              String name = Fixture.name(ERRORS, folder);
              return DynamicTest.dynamicTest(name, () -> mistake(folder, pending.holds(name)));
            });
  }

  private static void mistake(Path folder, boolean pending) throws IOException {
    Path room = temporary.resolve(Fixture.name(ERRORS, folder));
    Path edition = room.resolve("edition");
    Path output = room.resolve("output");
    Fixture.copy(folder, edition);
    Fixture.copy(goodSite, output);
    Snapshot before = Snapshot.of(room);
    Command built = Command.run("build", "-C", edition + "", "--output", output + "");
    compare(folder.resolve("expected.txt"), built.complaint(room + "", "TEMPORARY"), pending);
    if (built.exit().equals("0")) {
      assertEquals(Set.of("edition", "output"), Fixture.namesIn(room));
      assertNotEquals(before, Snapshot.of(room), "a good edition must make a new site");
    } else {
      assertEquals(before, Snapshot.of(room), "a failed build must change nothing");
    }
  }

  private static void compare(Path file, String complaint, boolean pending) throws IOException {
    String expected = Fixture.read(file);
    if (pending) {
      Pending.end(expected, complaint);
    }
    if (!expected.equals(complaint) && Fixture.regenerates()) {
      Files.writeString(file, complaint);
      fail("regenerated; review the diff");
    }
    assertEquals(expected, complaint);
  }
}
