package glossator.report;

import glossator.build.CheckReport;
import glossator.problem.Problem;
import glossator.problem.Severity;
import java.io.PrintWriter;
import java.util.stream.Stream;

/** Findings for people: each with its line and a caret under its place. */
public final class TextReport implements Report {
  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String BLUE = "34";

  private final boolean colour;

  /**
   * @param colour whether the terminal shows colours
   */
  public TextReport(boolean colour) {
    this.colour = colour;
  }

  @Override
  public void print(CheckReport check, PrintWriter out) {
    for (Problem problem : check.verdict().problems()) {
      print(problem, check, out);
    }
    out.println(summary(check));
  }

  private void print(Problem problem, CheckReport check, PrintWriter out) {
    String word = problem.severity().word();
    String hue = problem.severity() == Severity.ERROR ? RED : YELLOW;
    out.println(
        problem.span()
            + ": "
            + painted(hue, word)
            + ": "
            + painted("1", problem.message())
            + " ["
            + problem.code()
            + "]");
    check
        .source(problem.span().path())
        .filter(source -> !source.content().isEmpty())
        .ifPresent(
            source -> {
              int line = problem.span().line();
              SourceLine shown = SourceLine.of(source, line, problem.span().column());
              String gutter = " ".repeat(String.valueOf(line).length());
              out.println("  " + painted(BLUE, line + " | ") + shown.text());
              out.println("  " + painted(BLUE, gutter + " | ") + shown.caret() + painted(hue, "^"));
            });
    if (!problem.hint().isEmpty()) {
      out.println("  hint: " + problem.hint());
    }
    out.println();
  }

  private String painted(String colours, String words) {
    return colour ? "\u001B[" + colours + "m" + words + "\u001B[0m" : words;
  }

  private static String summary(CheckReport check) {
    int errors = check.verdict().errors();
    int warnings = check.verdict().problems().size() - errors;
    String found =
        String.join(
            ", ",
            Stream.of(
                    count(errors, "error"),
                    count(warnings, "warning"),
                    check.verdict().accepted() == 0 ? "" : check.verdict().accepted() + " accepted")
                .filter(words -> !words.isEmpty())
                .toList());
    return found.isEmpty() ? "nothing to mend" : found;
  }

  private static String count(int number, String what) {
    return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
  }
}
