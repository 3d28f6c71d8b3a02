package glossator.build.last;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.bake.BakedPages;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final BakedPages PAGES =
      new BakedPages(
          Map.of(
              "index.html", new BakedPages.Origin("12-ab", Set.of("kinds/size", "feed")),
              "people/ä.html", new BakedPages.Origin("13-cd", Set.of()),
              "people/b.html", new BakedPages.Origin("14-ef", Set.of("feed", "kinds/size"))),
          Map.of("kinds/size", "3-4", "feed", "5-6"));

  @TempDir private Path folder = Path.of("");
  private Path input = Path.of("");
  private Path site = Path.of("");
  private Path templates = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    input = Files.writeString(folder.resolve("input"), "one");
    site = Files.createDirectory(folder.resolve("site"));
    templates = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(templates.resolve("person.ftlh"), "template");
    Files.writeString(site.resolve("index.html"), "page");
  }

  private LastBuild build(String... options) {
    return LastBuild.of(folder.resolve("cache"), inputs(input, options)).orElseThrow();
  }

  private LastBuild.Inputs inputs(Path file, String... options) {
    return new LastBuild.Inputs(site, List.of(options), List.of(file), List.of(templates));
  }

  @Test
  void whatWasRememberedIsTold() {
    assertEquals(Optional.empty(), build().outcome());
    build().remember(OUTCOME, PAGES);
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
    build.remember(OUTCOME, PAGES);
    assertEquals(Optional.empty(), build().outcome());
  }

  @Test
  void pagesAreKnownWhateverBecameOfTheirSources() throws IOException {
    assertEquals(BakedPages.NONE, build().pages());
    build().remember(OUTCOME, PAGES);
    assertEquals(PAGES, build().pages());
    Files.writeString(input, "two");
    assertEquals(Optional.empty(), build().outcome());
    assertEquals(PAGES, build().pages());
  }

  @Test
  void pagesOfOtherTemplatesAreNotKnown() throws IOException {
    build().remember(OUTCOME, PAGES);
    assertEquals(BakedPages.NONE, build("option").pages());
    Files.writeString(templates.resolve("lib.ftlh"), "another");
    assertEquals(BakedPages.NONE, build().pages());
  }

  @Test
  void pagesOfASiteThatSomebodyHasChangedAreNotKnown() throws IOException {
    build().remember(OUTCOME, PAGES);
    Path page = site.resolve("index.html");
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, "eggs");
    Files.setLastModifiedTime(page, time);
    assertEquals(BakedPages.NONE, build().pages());
  }

  @Test
  void pagesThatWereDamagedAreNotKnown() throws IOException {
    build().remember(OUTCOME, PAGES);
    Path file = folder.resolve("cache/pages");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertEquals(BakedPages.NONE, build().pages());
    assertEquals(Optional.of(OUTCOME), build().outcome());
  }

  @Test
  void whatIsNoFileCannotBeKnown() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), site);
    for (Path each : List.of(link, Files.createSymbolicLink(folder.resolve("l"), Path.of("no")))) {
      assertTrue(LastBuild.of(folder.resolve("cache"), inputs(each)).isEmpty());
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
