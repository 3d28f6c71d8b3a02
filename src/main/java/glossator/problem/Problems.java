package glossator.problem;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Collects what the stages report; each finding once, in reading order. */
public final class Problems implements ProblemSink {
  private final Set<Problem> found = ConcurrentHashMap.newKeySet();

  @Override
  public void report(Problem problem) {
    found.add(problem);
  }

  /** Everything reported so far, by path, line and column. */
  public List<Problem> inReadingOrder() {
    return found.stream().sorted().toList();
  }

  /** Whether anything reported so far stops the build. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** How many findings of a severity there are. */
  public int count(Severity severity) {
    return (int) found.stream().filter(problem -> problem.severity() == severity).count();
  }
}
