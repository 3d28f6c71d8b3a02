package glossator.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rules by which inputs are made up, read from {@code src/test/resources/fuzz}: a line {@code =
 * name} begins a rule, each line below is an alternative. {@code <name>} stands for a rule where
 * there is one of that name; escapes are those of Java.
 */
final class Grammar {
  private static final Path FOLDER = Path.of("src", "test", "resources", "fuzz");
  private static final Pattern HEAD = Pattern.compile("= ([a-zA-Z-]+)");
  private static final Pattern REFERENCE = Pattern.compile("<([a-zA-Z-]+)>");

  /** From here on the first alternative is taken, which is the plainest. */
  private static final int DEEPEST = 14;

  private static final int LONGEST = 20_000;

  private final Map<String, List<String>> rules = new HashMap<>();

  private Grammar() {}

  /** The rules of all files. */
  static Grammar read() throws IOException {
    Grammar grammar = new Grammar();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        grammar.add(Files.readAllLines(file));
      }
    }
    return grammar;
  }

  private void add(List<String> lines) {
    List<String> alternatives = new ArrayList<>();
    for (String line : lines) {
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        alternatives = new ArrayList<>();
        rules.put(head.group(1), alternatives);
      } else if (!line.isEmpty()) {
        alternatives.add(unescaped(line));
      }
    }
  }

  private static String unescaped(String line) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      if (line.startsWith("\\u", at)) {
        text.append((char) Integer.parseInt(line.substring(at + 2, at + 6), 16));
        at += 5;
      } else if (line.charAt(at) == '\\') {
        at++;
        text.append("\n\t\r\f\\".charAt("ntrf\\".indexOf(line.charAt(at))));
      } else {
        text.append(line.charAt(at));
      }
    }
    return text.toString();
  }

  /** A text made up by a rule. */
  String make(String rule, Random random) {
    StringBuilder out = new StringBuilder();
    expand(rule, random, 0, out);
    return out.toString();
  }

  private void expand(String rule, Random random, int depth, StringBuilder out) {
    List<String> alternatives = rules.getOrDefault(rule, List.of());
    boolean plain = depth > DEEPEST || out.length() > LONGEST;
    String chosen = alternatives.get(plain ? 0 : random.nextInt(alternatives.size()));
    Matcher reference = REFERENCE.matcher(chosen);
    int done = 0;
    while (reference.find()) {
      if (rules.containsKey(reference.group(1))) {
        out.append(chosen, done, reference.start());
        expand(reference.group(1), random, depth + 1, out);
        done = reference.end();
      }
    }
    out.append(chosen, done, chosen.length());
  }
}
