package glossator.check;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes what one rule finds, under the rule's code and severity. */
public final class Findings {
  private final Rule rule;
  private final ProblemSink problems;
  private final Map<Problem, Edit> edits = new ConcurrentHashMap<>();

  /**
   * @param rule whose findings these are
   * @param problems takes them
   */
  public Findings(Rule rule, ProblemSink problems) {
    this.rule = rule;
    this.problems = problems;
  }

  /**
   * Reports a finding.
   *
   * @param source the file
   * @param offset where it is, in UTF-16 units
   * @param message what is wrong, in one line, without a full stop
   * @param hint the way out; empty when there is nothing to add
   */
  public void report(SourceText source, int offset, String message, String hint) {
    problems.report(problem(source, offset, message, hint));
  }

  /** Reports a finding that {@code --fix} can mend. */
  public void report(Edit edit, String message, String hint) {
    report(edit, edit.start(), message, hint);
  }

  /**
   * Reports a finding that {@code --fix} can mend at another place than its own.
   *
   * @param offset where it is, in UTF-16 units
   */
  public void report(Edit edit, int offset, String message, String hint) {
    Problem problem = problem(edit.source(), offset, message, hint);
    edits.put(problem, edit);
    problems.report(problem);
  }

  private Problem problem(SourceText source, int offset, String message, String hint) {
    return new Problem(rule.severity(), rule.code(), source.at(offset), message, hint);
  }

  /** How to mend findings, for those that can be mended mechanically. */
  public Map<Problem, Edit> edits() {
    return Map.copyOf(edits);
  }
}
