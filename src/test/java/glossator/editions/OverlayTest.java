package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts laid over a small edition. A case has a text, and perhaps an edition of its own; its {@code
 * expected.txt} is the exit code and everything that is printed, and {@code expected} the whole
 * text on one page when it fits.
 */
class OverlayTest {
  private static final Path CASES = Fixture.folder("overlay");
  private static final Path SHARED = CASES.resolve("edition");
  private static final String PAGE = "article/index.html";

  @TempDir private static Path temporary;

  @TestFactory
  Stream<DynamicTest> texts() throws IOException {
    return Fixture.cases(CASES).stream()
        .filter(folder -> !folder.equals(SHARED))
        .map(folder -> DynamicTest.dynamicTest(Fixture.name(CASES, folder), () -> compare(folder)));
  }

  private static void compare(Path folder) throws IOException {
    Path room = temporary.resolve(Fixture.name(CASES, folder));
    Path edition = prepare(folder, room);
    Path text = folder.resolve("text.txt");
    Snapshot content = Snapshot.of(edition);
    Path output = edition.resolve("output-private");
    Command.run("build", "-C", edition + "", "--output", output + "");
    Snapshot before = Snapshot.of(output);
    Command built = Command.run("build", "-C", edition + "", "--text", text + "");
    String said = built.complaint(folder + "", "CASE") + printed(built, folder, edition);
    TreeMap<String, String> expected = new TreeMap<>();
    if (built.exit().equals("0")) {
      expected.put(PAGE, Snapshot.of(output).text(PAGE));
    } else {
      assertEquals(before, Snapshot.of(output), "a text that does not fit must change nothing");
    }
    compare(folder, said.replace(edition + "", "EDITION"), new Snapshot(expected));
    TreeMap<String, String> after = new TreeMap<>(Snapshot.of(edition).files());
    after
        .keySet()
        .removeIf(name -> name.matches("(?:output-private|\\.output-private\\.cache)/.*"));
    assertEquals(content.files(), after, "the edition itself must be as it was");
  }

  /** The edition of a case, which need not have one of its own, with the plain templates. */
  private static Path prepare(Path folder, Path room) throws IOException {
    Path own = folder.resolve("edition");
    return PlainSite.prepare(Files.isDirectory(own) ? folder : CASES, room);
  }

  private static String printed(Command built, Path folder, Path edition) {
    return built
        .out()
        .replace(folder + "", "CASE")
        .replace(edition + "", "EDITION")
        .replaceAll(" in [0-9.]+ s", " in TIME");
  }

  private static void compare(Path folder, String said, Snapshot site) throws IOException {
    Path file = folder.resolve("expected.txt");
    Snapshot expected = Snapshot.of(folder.resolve("expected"));
    boolean same = said.equals(Fixture.read(file)) && site.equals(expected);
    if (!same && Fixture.regenerates()) {
      Files.writeString(file, said);
      site.write(folder.resolve("expected"));
      fail("regenerated; review the diff");
    }
    assertEquals(Fixture.read(file), said);
    assertEquals(expected, site);
  }

  @Test
  void aPrivateCopyGoesWhereItIsTold() throws IOException {
    Path edition = PlainSite.prepare(CASES, temporary.resolve("told"));
    Path text = CASES.resolve("boilerplate").resolve("text.txt");
    Path output = temporary.resolve("told").resolve("elsewhere");
    Command built =
        Command.run("build", "-C", edition + "", "-t", text + "", "--output", output + "");
    assertEquals("exit 0\n", built.complaint("", ""));
    assertEquals(true, Files.exists(output.resolve("index.html")));
    assertEquals(false, Files.exists(edition.resolve("output-private")));
  }
}
