package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.check.Runs;
import glossator.markup.Inline;
import glossator.model.Entity;
import glossator.parse.ParsedEdition;
import glossator.problem.Severity;
import java.util.List;

/** A reference of an entry to itself. */
public final class SelfReference implements Rule {
  @Override
  public String code() {
    return "self-reference";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (ParsedEdition.Entry entry : apparatus.parsed().entries()) {
      Runs.in(entry.body().blocks(), run -> examine(entry.entity(), run, findings));
      entry
          .body()
          .footnotes()
          .forEach(
              footnote -> Runs.in(footnote.body(), run -> examine(entry.entity(), run, findings)));
    }
  }

  private static void examine(Entity entity, List<Inline> run, Findings findings) {
    for (Inline inline : run) {
      if (inline instanceof Inline.Reference reference && reference.target().equals(entity.id())) {
        findings.report(
            Apparatus.source(entity),
            reference.span().start(),
            "the entry “" + entity.identity().name() + "” leads to itself",
            "take the brackets away");
      }
    }
  }
}
