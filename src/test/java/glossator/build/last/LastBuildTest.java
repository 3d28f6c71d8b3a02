package glossator.build.last;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.overlay.LaidText;
import glossator.problem.Problem;
import glossator.problem.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildTest {
  private static final SourceSpan PLACE = new SourceSpan("content/ä.md", 2, 3);
  private static final Outcome OUTCOME =
      new Outcome(
          List.of(1, 2, 3),
          List.of(Problem.warning("a-code", PLACE, "what “it” is", "")),
          List.of(new LaidText.LeftOut(PLACE, "it begins")));

  @TempDir private Path folder = Path.of("");
  private Path input = Path.of("");
  private Path site = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    input = Files.writeString(folder.resolve("input"), "one");
    site = Files.createDirectory(folder.resolve("site"));
    Files.writeString(site.resolve("index.html"), "page");
  }

  private LastBuild build(String... options) {
    return LastBuild.of(folder.resolve("cache"), site, List.of(options), List.of(input))
        .orElseThrow();
  }

  @Test
  void whatWasRememberedIsTold() {
    assertEquals(Optional.empty(), build().outcome());
    build().remember(OUTCOME);
    assertEquals(Optional.of(OUTCOME), build().outcome());
    assertEquals(Optional.empty(), build("option").outcome());
  }

  @Test
  void aChangeInTheCourseOfABuildIsNotRemembered() throws IOException {
    FileTime time = Files.getLastModifiedTime(input);
    LastBuild build = build();
    assertEquals(Optional.empty(), build.outcome());
    Files.writeString(input, "two"); // the build reads this
    Files.writeString(input, "one");
    Files.setLastModifiedTime(input, time);
    build.remember(OUTCOME);
    assertEquals(Optional.empty(), build().outcome());
  }

  @Test
  void whatIsNoFileCannotBeKnown() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), site);
    for (Path each : List.of(link, Files.createSymbolicLink(folder.resolve("l"), Path.of("no")))) {
      assertTrue(LastBuild.of(folder.resolve("cache"), site, List.of(), List.of(each)).isEmpty());
    }
  }

  @Test
  void anotherProgramIsKnownByItsFiles() throws IOException {
    Path jar = Files.writeString(folder.resolve("program.jar"), "program");
    Path library = folder.resolve("lib/library.jar");
    Files.createDirectories(library.getParent());
    Files.writeString(library, "library");
    byte[] one = Program.identity(jar);
    assertArrayEquals(one, Program.identity(jar));
    Files.setLastModifiedTime(jar, FileTime.from(Instant.ofEpochSecond(1)));
    byte[] two = Program.identity(jar);
    assertFalse(Arrays.equals(one, two));
    Files.writeString(library, "another library");
    assertFalse(Arrays.equals(two, Program.identity(jar)));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    byte[] none = Program.identity(classes);
    Files.writeString(classes.resolve("A.class"), "");
    assertFalse(Arrays.equals(none, Program.identity(classes)));
  }
}
