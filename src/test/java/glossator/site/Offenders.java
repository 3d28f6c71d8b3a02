package glossator.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.stream.Collectors;

/** Fails with a list of everything that breaks a rule. */
final class Offenders {
  private Offenders() {}

  /** Fails unless nothing breaks the rule. */
  static void none(String complaint, Collection<?> offenders) {
    assertTrue(offenders.isEmpty(), () -> list(complaint, offenders));
  }

  static String list(String complaint, Collection<?> offenders) {
    return offenders.stream()
        .map(String::valueOf)
        .collect(Collectors.joining("\n  ", complaint + " (" + offenders.size() + "):\n  ", "\n"));
  }
}
