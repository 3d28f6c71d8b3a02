package glossator.editions;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The cases whose expectation is what the program ought to do and does not do yet, listed in the
 * file {@code pending.txt} of their folder.
 */
final class Pending {
  private final List<String> names;

  private Pending(List<String> names) {
    this.names = names;
  }

  /** The list of a folder of cases; every name on it is one of them. */
  static Pending of(Path folder) throws IOException {
    List<String> names =
        Files.readAllLines(folder.resolve("pending.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    for (String name : names) {
      if (!Files.isDirectory(folder.resolve(name))) {
        fail("pending.txt names no folder of " + folder + ": " + name);
      }
    }
    return new Pending(names);
  }

  /** Whether a case is on the list. */
  boolean holds(String name) {
    return names.contains(name);
  }

  /** Ends the test of a case on the list: one that has become right must be taken off. */
  static void end(Object wanted, Object found) {
    if (wanted.equals(found)) {
      fail("The program now does what was wanted: take the case off pending.txt");
    }
    abort("Pending. Wanted:\n" + wanted + "\nFound:\n" + found);
  }
}
