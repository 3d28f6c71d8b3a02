package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.check.Rule;
import glossator.check.run.RuleBook;
import glossator.problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The index of the checks has one row for each code, in order, with the severity that it has. */
class CheckIndexTest {
  private static final Path INDEX = Path.of("docs", "checks", "README.md");
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| \\[([a-z0-9-]+)\\]\\(([a-z0-9-]+)\\.md\\) \\| ([a-z, ]+?)(?:, mended by .*?)? \\| .+ \\|$");

  private static final Set<String> ON_REQUEST =
      RuleBook.rules().stream()
          .filter(Rule::onlyOnRequest)
          .map(Rule::code)
          .collect(Collectors.toSet());

  private static String word(String code, Severity severity) {
    if (RuleBook.isAlwaysError(code)) {
      return "always";
    }
    String word = severity.word();
    return ON_REQUEST.contains(code) ? word + ", on request" : word;
  }

  @Test
  void everyCodeHasOneRowWithItsSeverity() throws IOException {
    TreeMap<String, List<String>> rows = new TreeMap<>();
    for (MatchResult row : ROW.matcher(Fixture.read(INDEX)).results().toList()) {
      assertEquals(row.group(1), row.group(2), "a row leads to the page of another code");
      rows.computeIfAbsent(row.group(1), code -> new ArrayList<>()).add(row.group(3));
    }
    TreeMap<String, List<String>> codes = new TreeMap<>();
    RuleBook.codes().forEach((code, severity) -> codes.put(code, List.of(word(code, severity))));
    assertEquals(codes, rows);
  }

  @Test
  void theNumbersAreRight() throws IOException {
    String said =
        "Of the " + RuleBook.codes().size() + " codes " + RuleBook.rules().size() + " are rules ";
    assertTrue(Fixture.read(INDEX).contains(said), "the index does not say: " + said);
  }

  @Test
  void rowsOfATableAreInOrder() throws IOException {
    for (String table : Fixture.read(INDEX).split("\n### ", -1)) {
      List<String> codes = ROW.matcher(table).results().map(row -> row.group(1)).toList();
      assertEquals(codes.stream().sorted().toList(), codes);
    }
  }
}
