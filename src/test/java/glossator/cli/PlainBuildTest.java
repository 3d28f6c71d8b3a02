package glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBuildTest {
  private static Optional<BuildOptions> read(String line) {
    return PlainBuild.of(line.isEmpty() ? new String[0] : line.split(" ", -1));
  }

  @Test
  void readsWhatMostPeopleWrite() {
    assertEquals(
        Optional.of(
            new BuildOptions(
                Path.of("a"),
                Optional.of(Path.of("b")),
                Optional.of(Path.of("c")),
                true,
                true,
                true)),
        read("build -C a --output b -t c --strict --timings --fresh"));
    assertEquals(
        Optional.of(
            new BuildOptions(Path.of(""), Optional.empty(), Optional.empty(), false, false, false)),
        read("build"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "--version",
        "build --help",
        "build -h",
        "build edition",
        "build -C",
        "build --output=b",
        "build -Ca",
        "build -C a -C b",
        "build --strict --strict",
        "build -C --strict",
        "build -C \"a\"",
        "build -C ",
        "build -- a",
        "build @file"
      })
  void leavesEverythingElseToPicocli(String line) {
    assertEquals(Optional.empty(), read(line));
  }
}
