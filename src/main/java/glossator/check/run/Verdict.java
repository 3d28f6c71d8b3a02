package glossator.check.run;

import glossator.check.Edit;
import glossator.problem.Problem;
import glossator.problem.Problems;
import glossator.problem.Severity;
import java.util.List;
import java.util.Map;

/**
 * What was found in an edition, after its configuration and its acceptances have been heard.
 *
 * @param problems in reading order
 * @param accepted how many findings editors have accepted
 * @param edits how to mend those of the problems that can be mended mechanically
 */
public record Verdict(List<Problem> problems, int accepted, Map<Problem, Edit> edits) {

  /** How many problems stop the build. */
  public int errors() {
    return (int) problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
  }

  /** The problems, for later stages to add to. */
  public Problems open() {
    Problems open = new Problems();
    problems.forEach(open::report);
    return open;
  }
}
