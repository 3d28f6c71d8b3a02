package glossator.bind;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes note of what the binding of one document asks of the rest of the edition, and of what it
 * does to its page's ids. For one thread.
 */
final class UnitReads implements ProblemSink {
  private final ProblemSink problems;
  private final Map<String, Targets.Target> targets = new HashMap<>();
  private final List<Anchors.Taking> takings = new ArrayList<>();
  private boolean troubled;

  /**
   * @param problems takes what is reported
   */
  UnitReads(ProblemSink problems) {
    this.problems = problems;
  }

  /** What is wrong often depends on more than can be noted: such a document is bound anew. */
  @Override
  public void report(Problem problem) {
    trouble();
    problems.report(problem);
  }

  /** The outcome depends on more than is noted here. */
  void trouble() {
    troubled = true;
  }

  boolean isTroubled() {
    return troubled;
  }

  void target(String written, Targets.Target target) {
    targets.put(written, target);
  }

  void taking(Anchors.Taking taking) {
    takings.add(taking);
  }

  /** What references lead to, as they are written. */
  Map<String, Targets.Target> targets() {
    return Map.copyOf(targets);
  }

  /** The ids that were taken, in order. */
  List<Anchors.Taking> takings() {
    return List.copyOf(takings);
  }
}
