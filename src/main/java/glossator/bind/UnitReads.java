package glossator.bind;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes note of what the binding of one document asks of the rest of the edition, and of what it
 * does to its page's ids. For one thread.
 */
final class UnitReads implements ProblemSink {
  private final Map<String, Targets.Target> targets = new HashMap<>();
  private final Set<String> cited = new HashSet<>();
  private final List<Anchors.Taking> takings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean troubled;

  @Override
  public void report(Problem problem) {
    problems.add(problem);
  }

  /** What was reported. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The outcome depends on more than is noted here. */
  void trouble() {
    troubled = true;
  }

  /**
   * Whether the outcome depends on more than is noted here, as errors often do. A warning is one of
   * names, and depends on them and the words alone.
   */
  boolean isTroubled() {
    return troubled || problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  void target(String written, Targets.Target target) {
    targets.put(written, target);
  }

  void cited(String key) {
    cited.add(key);
  }

  void taking(Anchors.Taking taking) {
    takings.add(taking);
  }

  /** What references lead to, as they are written. */
  Map<String, Targets.Target> targets() {
    return Map.copyOf(targets);
  }

  /** The keys of the works that are cited. */
  Set<String> cited() {
    return Set.copyOf(cited);
  }

  /** The ids that were taken, in order. */
  List<Anchors.Taking> takings() {
    return List.copyOf(takings);
  }
}
