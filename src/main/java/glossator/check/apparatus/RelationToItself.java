package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Entity;
import glossator.model.Relation;
import glossator.problem.Severity;

/** A relation of an entry to itself. */
public final class RelationToItself implements Rule {
  @Override
  public String code() {
    return "relation-to-itself";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities().values()) {
      for (Relation relation : entity.identity().relations()) {
        if (relation.target().text().equals(entity.id())) {
          findings.report(
              Apparatus.source(entity),
              relation.target().span().start(),
              "“"
                  + entity.identity().name()
                  + "” has the relation “"
                  + relation.type().text()
                  + "” to itself",
              "name the other end");
        }
      }
    }
  }
}
