package glossator.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the arguments of a build as most people write them, each option once, its value behind it.
 * Picocli reads everything else, and says what is wrong with it; to load it takes longer than a
 * small edition.
 */
final class PlainBuild {
  private static final Map<String, String> VALUED =
      Map.of("-C", "C", "--edition", "C", "-o", "o", "--output", "o", "-t", "t", "--text", "t");

  private static final Set<String> FLAGS = Set.of("--strict", "--timings", "--fresh");

  private PlainBuild() {}

  /** What is asked for; empty when these are not the arguments of a build, or not so simple. */
  static Optional<BuildOptions> of(String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("build")) {
      return Optional.empty();
    }
    Map<String, Path> values = new HashMap<>();
    Set<String> flags = new HashSet<>();
    Iterator<String> rest = Arrays.asList(arguments).subList(1, arguments.length).iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      String valued = VALUED.get(option);
      boolean read =
          valued == null
              ? FLAGS.contains(option) && flags.add(option)
              : rest.hasNext() && put(values, valued, rest.next());
      if (!read) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new BuildOptions(
            values.getOrDefault("C", Path.of("")),
            Optional.ofNullable(values.get("o")),
            Optional.ofNullable(values.get("t")),
            flags.contains("--strict"),
            flags.contains("--timings"),
            flags.contains("--fresh")));
  }

  /** Picocli takes quotation marks away, and reads what begins with a hyphen as an option. */
  private static boolean isPlain(String value) {
    return !value.isEmpty() && value.charAt(0) != '-' && value.indexOf('"') < 0;
  }

  private static boolean put(Map<String, Path> values, String option, String value) {
    try {
      return isPlain(value) && values.putIfAbsent(option, Path.of(value)) == null;
    } catch (InvalidPathException unusable) {
      return false;
    }
  }
}
