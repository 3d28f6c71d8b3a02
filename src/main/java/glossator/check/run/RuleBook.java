package glossator.check.run;

import glossator.check.Rule;
import glossator.check.apparatus.UnmentionedEntry;
import glossator.check.chronology.ParticipantDead;
import glossator.check.hygiene.DoubleSpace;
import glossator.check.overlap.SharedWords;
import glossator.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rules, and the names of everything that can be found. */
public final class RuleBook {
  /** In the order of their packages. */
  private static final List<Rule> RULES =
      List.of(new UnmentionedEntry(), new ParticipantDead(), new DoubleSpace());

  private RuleBook() {}

  /** All rules. */
  public static List<Rule> rules() {
    return RULES;
  }

  /**
   * Every code that can be reported, of rules and of the stages before them, with its severity
   * where nothing else is configured.
   */
  public static Map<String, Severity> codes() {
    Map<String, Severity> codes = new TreeMap<>(StageCodes.severities());
    RULES.forEach(rule -> codes.put(rule.code(), rule.severity()));
    codes.put(SharedWords.CODE, Severity.ERROR); // a rule that needs a text to compare with
    return codes;
  }

  /** Whether findings of a code always stop the build, since they leave a hole in the edition. */
  public static boolean isAlwaysError(String code) {
    return StageCodes.severities().get(code) == Severity.ERROR;
  }
}
