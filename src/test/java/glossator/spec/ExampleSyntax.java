package glossator.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an example is written: in the fences of the CommonMark specification, its parts between lines
 * of a single dot, the commentary behind a line of two; {@code →} stands for a tab.
 */
final class ExampleSyntax {
  static final String FENCE = "`".repeat(32);

  private static final Pattern OPENING = Pattern.compile(FENCE + " example(?: pending (\\S.*))?");
  private static final int MOST_PARTS = 3;

  private ExampleSyntax() {}

  /** Why the example that a line opens is pending, or nothing; empty when it opens none. */
  static Optional<String> opening(String line) {
    Matcher matcher = OPENING.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(matcher.group(1) == null ? "" : matcher.group(1));
  }

  /** Reads what stands between the fences. */
  static Example read(int line, String pending, List<String> lines, Setting setting) {
    List<List<String>> parts = split(lines, ".");
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      throw new IllegalStateException("line " + line + ": an example has two or three parts");
    }
    List<List<String>> sources = split(parts.get(0), "..");
    String commentary = sources.size() == 1 ? "" : joined(sources.get(1));
    String problems = parts.size() == 2 ? "" : joined(parts.get(2));
    Outcome expected = new Outcome(joined(parts.get(1)), problems);
    return new Example(line, pending, joined(sources.get(0)), commentary, expected, setting);
  }

  private static List<List<String>> split(List<String> lines, String mark) {
    List<List<String>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (String line : lines) {
      if (line.equals(mark)) {
        parts.add(new ArrayList<>());
      } else {
        parts.get(parts.size() - 1).add(line);
      }
    }
    return parts;
  }

  private static String joined(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines).replace('→', '\t') + "\n";
  }

  /** An example as it is written. */
  static String write(Example example) {
    String pending = example.pending().isEmpty() ? "" : " pending " + example.pending();
    String commentary = example.commentary().isEmpty() ? "" : "..\n" + example.commentary();
    String problems = example.expected().problems();
    String parts =
        example.text()
            + commentary
            + ".\n"
            + example.expected().html()
            + (problems.isEmpty() ? "" : ".\n" + problems);
    return FENCE + " example" + pending + "\n" + parts.replace('\t', '→') + FENCE + "\n";
  }
}
