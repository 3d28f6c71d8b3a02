package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Entity;
import glossator.model.Relation;
import glossator.model.RelationType;
import glossator.problem.Severity;
import java.util.HashMap;
import java.util.Map;

/** A relation that is written twice. */
public final class RelationTwice implements Rule {
  @Override
  public String code() {
    return "relation-twice";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Map<String, RelationType> types = apparatus.edition().settings().relationTypes();
    Map<String, Written> first = new HashMap<>();
    for (Entity entity : apparatus.edition().entities().values()) {
      for (Relation relation : entity.identity().relations()) {
        Written other = first.putIfAbsent(sign(entity, relation), new Written(entity, relation));
        if (other == null && isSymmetric(relation, types)) {
          other = first.get(inverse(entity, relation));
          if (other != null && !isShownTwice(relation, other.relation())) {
            other = null;
          }
        }
        if (other != null && !relation.target().text().equals(entity.id())) {
          report(entity, relation, other, findings);
        }
      }
    }
  }

  /** Where a relation is written. */
  private record Written(Entity entity, Relation relation) {}

  private static String sign(Entity entity, Relation relation) {
    return String.join("\n", relation.type().text(), entity.id(), relation.target().text());
  }

  private static String inverse(Entity entity, Relation relation) {
    return String.join("\n", relation.type().text(), relation.target().text(), entity.id());
  }

  /** Whether both ends read alike. */
  private static boolean isSymmetric(Relation relation, Map<String, RelationType> types) {
    RelationType type = types.get(relation.type().text());
    return type != null && type.label().equals(type.inverse());
  }

  /** One that is written alike at both ends is shown once. */
  private static boolean isShownTwice(Relation one, Relation two) {
    return !one.sources().isEmpty() || !two.sources().isEmpty();
  }

  private static void report(Entity entity, Relation relation, Written other, Findings findings) {
    findings.report(
        Apparatus.source(entity),
        relation.target().span().start(),
        "the relation “"
            + relation.type().text()
            + "” to “"
            + relation.target().text()
            + "” is written at "
            + Apparatus.source(other.entity()).at(other.relation().target().span().start())
            + " already",
        "a relation is written at one end and shown at both; give it all its sources there");
  }
}
