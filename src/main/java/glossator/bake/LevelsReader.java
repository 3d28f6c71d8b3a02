package glossator.bake;

import glossator.check.Level;
import glossator.check.run.Levels;
import glossator.check.run.RuleBook;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code check.<code>=error|warning|off}. */
final class LevelsReader {
  static final String PREFIX = "check.";

  private final Properties properties;
  private final SourceText source;
  private final ProblemSink problems;
  private final Set<String> codes = RuleBook.codes().keySet();

  LevelsReader(Properties properties, SourceText source, ProblemSink problems) {
    this.properties = properties;
    this.source = source;
    this.problems = problems;
  }

  Levels read() {
    Map<String, Level> levels = new TreeMap<>();
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      if (key.startsWith(PREFIX)) {
        level(key).ifPresent(level -> levels.put(key.substring(PREFIX.length()), level));
      }
    }
    return new Levels(Map.copyOf(levels), false);
  }

  private Optional<Level> level(String key) {
    String code = key.substring(PREFIX.length());
    String word = properties.getProperty(key).strip();
    Optional<Level> level = Level.of(word);
    if (!codes.contains(code)) {
      String hint = NearMatches.hint(code, codes, "docs/checks lists them all");
      error("unknown-check", key, "no check is called “" + code + "”", hint);
      return Optional.empty();
    }
    if (level.isEmpty()) {
      String levels = String.join(", ", Level.words());
      String hint = NearMatches.hint(word, Level.words(), "it is one of " + levels);
      error("wrong-setting", key, key + " cannot be “" + word + "”", hint);
    } else if (RuleBook.isAlwaysError(code) && level.get() != Level.ERROR) {
      String message = "“" + code + "” is always an error";
      error("wrong-setting", key, message, "it leaves a hole in the edition: mend what it finds");
      return Optional.empty();
    }
    return level;
  }

  private void error(String code, String key, String message, String hint) {
    problems.error(code, source, ConfigurationReader.offset(source, key), message, hint);
  }
}
