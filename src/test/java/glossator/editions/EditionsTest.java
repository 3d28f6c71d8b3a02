package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole small editions and every byte of their sites. The pages are made by the plain templates in
 * {@code editions/plain-templates}, over which an edition may lay its own, so that what is compared
 * does not change with the theme; the theme's assets are left out of the comparison.
 */
class EditionsTest {
  private static final Path EDITIONS = Fixture.folder("editions");
  private static final List<String> WITH_THE_THEME = List.of("override");

  @TempDir private static Path temporary;

  @TestFactory
  Stream<DynamicTest> sites() throws IOException {
    Pending pending = Pending.of(EDITIONS);
    return Fixture.cases(EDITIONS).stream()
        .filter(folder -> Files.isDirectory(folder.resolve("edition")))
        .filter(folder -> !WITH_THE_THEME.contains(Fixture.name(EDITIONS, folder)))
        .map(folder -> Fixture.name(EDITIONS, folder))
        .map(name -> DynamicTest.dynamicTest(name, () -> compare(name, pending.holds(name))));
  }

  private static void compare(String name, boolean pending) throws IOException {
    Path folder = EDITIONS.resolve(name);
    Snapshot site = PlainSite.build(folder, temporary.resolve(name));
    Path expected = folder.resolve("expected");
    Snapshot wanted = Snapshot.of(expected);
    if (pending) {
      Pending.end(wanted, site);
    }
    if (!wanted.equals(site) && Fixture.regenerates()) {
      clear(expected);
      site.write(expected);
      fail("regenerated; review the diff");
    }
    assertEquals(wanted.names(), site.names());
    for (String file : wanted.names()) {
      assertEquals(wanted.text(file), site.text(file), file);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
