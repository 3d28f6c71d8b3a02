package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.check.Runs;
import glossator.parse.ParsedEdition;
import glossator.problem.Severity;

/** An entry that says little or nothing. */
public final class ShortEntry implements Rule {
  /** In words. */
  private static final int ENOUGH = 20;

  @Override
  public String code() {
    return "short-entry";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean onlyOnRequest() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (ParsedEdition.Entry entry : apparatus.parsed().entries()) {
      int words = words(entry);
      if (words < ENOUGH) {
        findings.report(
            Apparatus.source(entry.entity()),
            apparatus.place(entry.entity(), "name"),
            "the entry “"
                + entry.entity().identity().name()
                + "” has "
                + (words == 0 ? "no words" : words + (words == 1 ? " word" : " words")),
            "at least " + ENOUGH + " say more than its summary does");
      }
    }
  }

  /** How many words an entry has, counted until there are enough. */
  private static int words(ParsedEdition.Entry entry) {
    int[] words = {0};
    Runs.in(
        entry.body().blocks(),
        run -> {
          if (words[0] < ENOUGH) {
            words[0] += Folded.count(Folded.text(Prose.ownWords(run)));
          }
        });
    return words[0];
  }
}
