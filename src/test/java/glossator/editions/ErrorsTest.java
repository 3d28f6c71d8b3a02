package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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
    Set<String> pending = Set.copyOf(pending());
    return Fixture.cases(ERRORS).stream()
        .map(
            folder -> {
              String name = Fixture.name(ERRORS, folder);
              return DynamicTest.dynamicTest(name, () -> mistake(folder, pending.contains(name)));
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
      assertEquals(Set.of("edition", "output"), namesIn(room));
      assertNotEquals(before, Snapshot.of(room), "a good edition must make a new site");
    } else {
      assertEquals(before, Snapshot.of(room), "a failed build must change nothing");
    }
  }

  private static void compare(Path file, String complaint, boolean pending) throws IOException {
    String expected = Fixture.read(file);
    boolean equal = expected.equals(complaint);
    if (pending && equal) {
      fail("The program now says what was wanted: take the folder off errors/pending.txt");
    } else if (pending) {
      abort("Pending. Wanted:\n" + expected + "Said:\n" + complaint);
    } else if (!equal && Fixture.regenerates()) {
      Files.writeString(file, complaint);
      fail("regenerated; review the diff");
    }
    assertEquals(expected, complaint);
  }

  private static Set<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return Set.copyOf(files.map(file -> Fixture.name(folder, file)).toList());
    }
  }

  private static List<String> pending() throws IOException {
    return Files.readAllLines(ERRORS.resolve("pending.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @Test
  void everyPendingFolderIsThere() throws IOException {
    List<String> names = Fixture.cases(ERRORS).stream().map(f -> Fixture.name(ERRORS, f)).toList();
    for (String name : pending()) {
      assertTrue(names.contains(name), () -> "errors/pending.txt names no folder: " + name);
    }
  }
}
