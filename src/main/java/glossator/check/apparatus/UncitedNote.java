package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.markup.Inline;
import glossator.model.NoteKind;
import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.Severity;
import java.util.Set;

/** A note that states facts, names a source or reports a dispute, and cites nothing. */
public final class UncitedNote implements Rule {
  private static final Set<String> KINDS =
      Set.of(NoteKind.FACT.word(), NoteKind.SOURCE.word(), NoteKind.DISPUTE.word());

  @Override
  public String code() {
    return "uncited-note";
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
    for (ParsedEdition.Commentary commentary : apparatus.parsed().commentaries()) {
      for (ParsedBody.FencedNote note : commentary.body().notes()) {
        String kind = note.attributes().text("kind");
        boolean cites =
            Prose.has(note.body(), Inline.Citation.class)
                || Prose.has(note.body(), Inline.Link.class);
        if (KINDS.contains(kind) && !cites) {
          findings.report(
              commentary.source(),
              note.attributes().span().start(),
              "the note on “"
                  + note.attributes().text("lemma")
                  + "”, of the kind “"
                  + kind
                  + "”, cites nothing",
              "cite what bears it out: [@key, p. 12]");
        }
      }
    }
  }
}
