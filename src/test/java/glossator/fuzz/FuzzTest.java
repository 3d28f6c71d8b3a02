package glossator.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A few thousand made-up and mangled files, the same each time, and those that once went wrong. The
 * long run is {@code .ci/fuzz}.
 */
class FuzzTest {
  private static final Path FOUND = Path.of("src", "test", "resources", "fuzz", "found");
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final long SEED = 20261122;

  private static final Map<String, Integer> INPUTS =
      Map.of(
          "dates", 2_000,
          "metadata", 400,
          "markdown", 400,
          "bibliography", 400,
          "configuration", 300,
          "editions", 250,
          "commands", 5);

  @TestFactory
  Stream<DynamicTest> madeUpAndMangled() throws IOException {
    Grammar grammar = Grammar.read();
    return FuzzTargets.all().stream()
        .map(
            target ->
                DynamicTest.dynamicTest(
                    target.name(),
                    () -> {
                      int inputs = INPUTS.getOrDefault(target.name(), 0);
                      assertTrue(inputs > 0, "no number of inputs");
                      assertEquals(Map.of(), new Campaign(target, grammar, SEED).run(0, inputs));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> whatOnceWentWrong() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(FOUND)) {
      files = found.sorted().toList();
    }
    return files.stream().map(file -> DynamicTest.dynamicTest(name(file), () -> again(file)));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static void again(Path file) throws IOException {
    FuzzTarget target = FuzzTargets.named(name(file).split("-", 2)[0]);
    assertEquals("", Attempt.of(target, Files.readAllBytes(file), LIMIT));
  }

  /** What the targets are fed with is neither all good nor all bad. */
  @Test
  void someEditionsAreWholeAndSomeAreNot() throws IOException {
    Inputs inputs = new Inputs(Grammar.read(), "edition", Samples.editions());
    int whole = 0;
    int all = 100;
    for (int number = 0; number < all; number++) {
      whole += MemoryEdition.make(ManyFiles.of(inputs.make(SEED, number))) ? 1 : 0;
    }
    assertTrue(whole > all / 50 && whole < all, whole + " of " + all);
  }

  /** A campaign tells of what goes wrong, and gives the shortest input that shows it. */
  @Test
  void aFaultIsFound() throws IOException {
    FuzzTarget faulty = new FaultyTarget();
    Map<String, String> failures = new Campaign(faulty, Grammar.read(), SEED).run(0, 500);
    assertEquals(1, failures.size(), failures.toString());
    Path file = Path.of(failures.values().iterator().next());
    assertEquals("[[", Files.readString(file));
    Files.delete(file);
  }

  /** An input that never ends is given up, and the next one is tried. */
  @Test
  void anInputWithoutEndIsGivenUp() {
    Duration moment = Duration.ofMillis(200);
    assertEquals(
        "faulty: no end within 0 s, twice", Attempt.of(new FaultyTarget(), new byte[0], moment));
    assertEquals("", Attempt.of(new FaultyTarget(), new byte[] {'a'}, LIMIT));
  }
}
