package glossator.fuzz;

import glossator.check.run.RuleBook;
import glossator.problem.Problem;
import glossator.problem.SourceText;
import java.util.Collection;
import java.util.List;

/** What must hold of the program’s messages, whatever it was given. */
final class Soundness {
  private Soundness() {}

  /** Looks at messages: each has a known code, words in one line, and a place that exists. */
  static void look(List<Problem> problems, Collection<SourceText> sources) {
    for (Problem problem : problems) {
      require(RuleBook.codes().containsKey(problem.code()), "an unknown code", problem);
      require(isLine(problem.message()) && !problem.message().isBlank(), "the message", problem);
      require(isLine(problem.hint()), "the hint", problem);
      for (SourceText source : sources) {
        if (source.path().equals(problem.span().path())) {
          require(holds(source, problem), "no such place", problem);
        }
      }
    }
  }

  /** Ends the run with the finding when a claim does not hold. */
  static void require(boolean holds, String what, Object finding) {
    if (!holds) {
      throw new Unsound(what + ": " + finding);
    }
  }

  private static boolean isLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }

  private static boolean holds(SourceText source, Problem problem) {
    String[] lines = source.content().split("\r\n|\n|\r", -1);
    int line = problem.span().line();
    int column = problem.span().column();
    return line >= 1
        && line <= lines.length
        && column >= 1
        && column <= lines[line - 1].length() + 2; // behind the line’s end, and behind a CR
  }
}
