package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Connection;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.List;

/** An entry that neither words nor metadata of the edition lead to. */
public final class UnmentionedEntry implements Rule {
  @Override
  public String code() {
    return "unmentioned-entry";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean needsWholeEdition() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities().values()) {
      List<Connection> connections =
          apparatus.edition().connections().getOrDefault(entity.id(), List.of());
      boolean mentioned =
          apparatus.edition().mentions().getOrDefault(entity.id(), List.of()).stream()
              .anyMatch(mention -> !mention.passage().document().equals(entity.id()));
      if (!mentioned && connections.isEmpty()) {
        findings.report(
            Apparatus.source(entity),
            apparatus.place(entity, "name"),
            "nothing in the edition mentions “" + entity.identity().name() + "”",
            "name it where it belongs, give it the names by which the text knows it as aliases, or"
                + " delete the entry");
      }
    }
  }
}
