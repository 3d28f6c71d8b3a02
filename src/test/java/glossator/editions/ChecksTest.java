package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import glossator.check.Rule;
import glossator.check.run.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule has a folder: an edition in which it finds all that it can find, and beside each
 * finding the nearest thing that is none; {@code expected.txt} is the exit code and the report. A
 * file {@code against.txt} is a text that must not be reprinted. Every code has a page in {@code
 * docs/checks}.
 */
class ChecksTest {
  private static final Path CHECKS = Fixture.folder("checks");
  private static final Path PAGES = Path.of("docs", "checks");
  private static final List<String> HEADINGS =
      List.of("## Why", "## Example", "## How to mend it", "## How to silence it");

  @TempDir private static Path temporary;

  @TestFactory
  Stream<DynamicTest> findings() throws IOException {
    return Fixture.cases(CHECKS).stream()
        .map(folder -> DynamicTest.dynamicTest(Fixture.name(CHECKS, folder), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    Path edition = temporary.resolve(Fixture.name(CHECKS, folder));
    Fixture.copy(folder, edition);
    Snapshot before = Snapshot.of(edition);
    Path other = edition.resolve("against.txt");
    List<String> arguments =
        new ArrayList<>(List.of("check", "-C", edition + "", "--color", "never"));
    if (Files.exists(other)) {
      arguments.addAll(List.of("--against", other + ""));
    }
    Command checked = Command.run(arguments.toArray(String[]::new));
    assertEquals(before, Snapshot.of(edition), "a check must write nothing");
    assertEquals("", checked.err());
    String report =
        "exit " + checked.exit() + "\n" + checked.out().replace(edition + "", "EDITION");
    Path file = folder.resolve("expected.txt");
    if (!Fixture.read(file).equals(report) && Fixture.regenerates()) {
      Files.writeString(file, report);
      fail("regenerated; review the diff");
    }
    assertEquals(Fixture.read(file), report);
  }

  @Test
  void everyRuleHasAFolderThatShowsIt() throws IOException {
    TreeSet<String> silent = new TreeSet<>();
    for (Rule rule : RuleBook.rules()) {
      String report = Fixture.read(CHECKS.resolve(rule.code()).resolve("expected.txt"));
      if (!report.contains("[" + rule.code() + "]")) {
        silent.add(rule.code());
      }
    }
    assertEquals(new TreeSet<>(), silent, "rules whose folder does not show them");
  }

  @Test
  void everyCodeHasItsPageAndNoPageIsOfAnother() throws IOException {
    TreeSet<String> pages;
    try (Stream<Path> files = Files.list(PAGES)) {
      pages =
          files
              .map(file -> Fixture.name(PAGES, file).replaceFirst("\\.md$", ""))
              .filter(name -> !name.equals("README"))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertEquals(new TreeSet<>(RuleBook.codes().keySet()), pages);
  }

  @Test
  void everyPageSaysAllThatItShould() throws IOException {
    for (String code : RuleBook.codes().keySet()) {
      String page = Fixture.read(PAGES.resolve(code + ".md"));
      assertTrue(page.startsWith("# " + code + "\n"), code + " begins with another title");
      for (String heading : HEADINGS) {
        assertTrue(page.contains("\n" + heading + "\n"), code + " has no “" + heading + "”");
      }
    }
  }
}
