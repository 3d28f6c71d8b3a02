package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Entity;
import glossator.problem.Severity;

/** A summary that does not fit on a card. */
public final class LongSummary implements Rule {
  /** In characters. */
  private static final int LONGEST = 160;

  @Override
  public String code() {
    return "long-summary";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities().values()) {
      String summary = entity.identity().summary();
      int length = summary.codePointCount(0, summary.length());
      if (length > LONGEST || summary.contains("\n")) {
        findings.report(
            Apparatus.source(entity),
            apparatus.place(entity, "summary"),
            length > LONGEST
                ? "the summary has " + length + " characters"
                : "the summary has several lines",
            "one line of at most "
                + LONGEST
                + " characters, for cards and lists; the rest is for the entry");
      }
    }
  }
}
