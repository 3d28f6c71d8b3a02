package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glossator.check.run.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of problem that the sources can report has a folder that shows it. */
class ErrorCodesTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "glossator");
  private static final List<String> REPORTING =
      List.of("read", "parse", "overlay", "bind", "check", "bake", "build");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");
  private static final Pattern SHOWN = Pattern.compile("(?m)^\\S.* \\[([a-z0-9-]+)]$");

  /** Codes put together from two words, which a search for literals does not find. */
  private static final Set<String> COMPOSED = Set.of("unknown-kind", "unknown-certainty");

  @Test
  void everyCodeHasAFolder() throws IOException {
    Set<String> missing = inSources();
    missing.removeAll(inFolders());
    assertEquals(Set.of(), missing, "codes without a folder in src/test/resources/errors");
  }

  @Test
  void everyCodeThatIsShownIsKnown() throws IOException {
    Set<String> unknown = inFolders();
    unknown.removeAll(RuleBook.codes().keySet());
    assertEquals(Set.of(), unknown, "codes that are neither of a rule nor of a stage");
  }

  private static Set<String> inSources() throws IOException {
    Set<String> codes = new TreeSet<>(COMPOSED);
    for (String part : REPORTING) {
      try (Stream<Path> walk = Files.walk(SOURCES.resolve(part))) {
        for (Path file : walk.filter(path -> path.toString().endsWith(".java")).toList()) {
          String source = Fixture.read(file);
          if (source.contains("glossator.problem.")) {
            collect(LITERAL, source, codes);
          }
        }
      }
    }
    return codes;
  }

  private static Set<String> inFolders() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String fixtures : List.of("errors", "overlay", "checks", "unsafe")) {
      for (Path folder : Fixture.cases(Fixture.folder(fixtures))) {
        collect(SHOWN, Fixture.read(folder.resolve("expected.txt")), codes);
      }
    }
    return codes;
  }

  private static void collect(Pattern pattern, String text, Set<String> out) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      out.add(matcher.group(1));
    }
  }
}
