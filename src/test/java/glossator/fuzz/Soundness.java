package glossator.fuzz;

import glossator.check.run.RuleBook;
import glossator.problem.Problem;
import glossator.problem.Severity;
import glossator.problem.SourceSpan;
import glossator.problem.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must hold of the program’s messages, whatever it was given. */
final class Soundness {
  private static final String LINE_END = "\r\n|\n|\r";

  /** Behind the last character, and behind a CR that an LF follows. */
  private static final int BEHIND_END = 2;

  private Soundness() {}

  /** Looks at messages: each has a known code, words in one line, and a place that exists. */
  static void look(List<Problem> problems, Collection<SourceText> sources) {
    Map<String, String[]> lines = new HashMap<>();
    sources.forEach(source -> lines.put(source.path(), source.content().split(LINE_END, -1)));
    Map<String, Severity> codes = RuleBook.codes();
    for (Problem problem : problems) {
      require(codes.containsKey(problem.code()), "an unknown code", problem);
      require(isLine(problem.message()) && !problem.message().isBlank(), "the message", problem);
      require(isLine(problem.hint()), "the hint", problem);
      String[] own = lines.get(problem.span().path());
      require(own == null || holds(own, problem.span()), "no such place", problem);
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

  private static boolean holds(String[] lines, SourceSpan place) {
    return place.line() >= 1
        && place.line() <= lines.length
        && place.column() >= 1
        && place.column() <= lines[place.line() - 1].length() + BEHIND_END;
  }
}
