package glossator.check.run;

import glossator.check.Level;
import glossator.check.Rule;
import glossator.problem.Problem;
import glossator.problem.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * How much each code matters in an edition.
 *
 * @param configured the codes that the configuration speaks of
 * @param strict whether every warning is an error
 */
public record Levels(Map<String, Level> configured, boolean strict) {

  /** Everything as it is built in. */
  public static final Levels BUILT_IN = new Levels(Map.of(), false);

  /** The same levels, with every warning an error. */
  public Levels strictly() {
    return new Levels(configured, true);
  }

  /** Whether a rule's findings are wanted. */
  boolean asks(Rule rule) {
    Level level = configured.get(rule.code());
    return level == null ? !rule.onlyOnRequest() : level != Level.OFF;
  }

  /** Whether the findings of a code are not wanted. */
  boolean isOff(String code) {
    return configured.get(code) == Level.OFF;
  }

  /** The finding at the level that its code has here; empty when it is not wanted. */
  Optional<Problem> judge(Problem problem) {
    Level level = configured.get(problem.code());
    Optional<Severity> severity =
        level == null || RuleBook.isAlwaysError(problem.code())
            ? Optional.of(problem.severity())
            : level.severity();
    return severity.map(found -> problem.withSeverity(strict ? Severity.ERROR : found));
  }
}
