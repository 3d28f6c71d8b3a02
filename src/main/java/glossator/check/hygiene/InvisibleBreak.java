package glossator.check.hygiene;

import glossator.check.Apparatus;
import glossator.check.Edit;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.check.Runs;
import glossator.markup.Inline;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import java.util.List;

/** A break that is written as two spaces at the end of a line, which nobody sees. */
public final class InvisibleBreak implements Rule {
  @Override
  public String code() {
    return "invisible-break";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /** Some write verse so. */
  @Override
  public boolean onlyOnRequest() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Runs.forEach(apparatus, (source, run) -> examine(source, run, findings));
  }

  private static void examine(SourceText source, List<Inline> run, Findings findings) {
    for (Inline inline : run) {
      if (inline instanceof Inline.Break line && line.hard()) {
        int end = line.span().end();
        while (end > 0 && isLineEnd(source.content().charAt(end - 1))) {
          end--;
        }
        int start = end;
        while (start > 0 && source.content().charAt(start - 1) == ' ') {
          start--;
        }
        if (end - start > 1) {
          findings.report(
              new Edit(source, start, end, "\\"),
              "the line is broken by spaces at its end, which nobody sees",
              "write a backslash there, which many programs do not take away");
        }
      }
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
