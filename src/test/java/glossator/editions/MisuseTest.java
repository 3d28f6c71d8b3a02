package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the program says to a command that it cannot carry out, and its help. */
class MisuseTest {
  private static final Path WORDS = Fixture.folder("editions").resolve("command-line");

  @TempDir private Path temporary = Path.of("");

  /** A command line, and the file with the exit code and everything that is printed. */
  private record Line(String file, List<String> arguments) {
    static Line of(String file, String... arguments) {
      return new Line(file, List.of(arguments));
    }
  }

  @TestFactory
  Stream<DynamicTest> commandLines() {
    return Stream.of(
            Line.of("help", "--help"),
            Line.of("help-command", "help"),
            Line.of("help-build", "build", "--help"),
            Line.of("help-serve", "serve", "--help"),
            Line.of("bad-port", "serve", "--port", "70000"),
            Line.of("help-verify-site", "verify-site", "--help"),
            Line.of("missing-site", "verify-site"),
            Line.of("version", "--version"),
            Line.of("no-command"),
            Line.of("unknown-command", "bild"),
            Line.of("unknown-option", "--verbos"),
            Line.of("unknown-option-of-build", "build", "--outptu=site"),
            Line.of("unexpected-word", "build", "my-edition"),
            Line.of("missing-value", "build", "--output"),
            Line.of("missing-text", "build", "--text", "/no/such/file"),
            Line.of("missing-folder", "build", "-C", "/no/such/folder"))
        .map(line -> DynamicTest.dynamicTest(line.file(), () -> compare(line)));
  }

  private static void compare(Line line) throws IOException {
    Command said = Command.run(line.arguments().toArray(String[]::new));
    compare(line.file(), said.complaint("", "") + said.out());
  }

  private static void compare(String name, String said) throws IOException {
    Path file = WORDS.resolve(name + ".txt");
    String expected = Fixture.read(file);
    if (!expected.equals(said) && Fixture.regenerates()) {
      Files.createDirectories(WORDS);
      Files.writeString(file, said);
      fail("regenerated; review the diff");
    }
    assertEquals(expected, said);
  }

  @Test
  void outputFoldersThatCannotBeUsed() throws IOException {
    Path edition = PlainSite.prepare(Fixture.folder("editions").resolve("minimal"), temporary);
    Path file = Files.writeString(temporary.resolve("file"), "a file\n");
    Path foreign = Files.createDirectories(temporary.resolve("foreign"));
    Files.writeString(foreign.resolve("letter.txt"), "not Glossator’s\n");
    List<Path> outputs =
        List.of(
            file,
            foreign,
            edition,
            temporary,
            edition.resolve("content"),
            edition.resolve("content").resolve("site"),
            edition.resolve("templates").resolve("site"));
    Snapshot before = Snapshot.of(temporary);
    StringBuilder said = new StringBuilder();
    for (Path output : outputs) {
      Command refused = Command.run("build", "-C", edition + "", "--output", output + "");
      said.append(refused.complaint(temporary + "", "TEMPORARY"));
    }
    assertEquals(before, Snapshot.of(temporary));
    compare("unusable-output", said.toString());
  }
}
