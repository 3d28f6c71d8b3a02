package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Entity;
import glossator.model.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule on relations of some types between two entries, each by itself. */
abstract class RelationRule implements Rule {
  /** The types that it looks at. */
  abstract Set<String> types();

  /**
   * What is wrong with a relation, in one line.
   *
   * @param from where it is written
   * @param to the other end
   */
  abstract Optional<String> complaint(Entity from, String type, Entity to);

  /** The way out. */
  String hint() {
    return "mend the date that is wrong, or the relation";
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities().values()) {
      List<Relation> relations = entity.identity().relations();
      for (int i = 0; i < relations.size(); i++) {
        examine(entity, i, relations.get(i), apparatus, findings);
      }
    }
  }

  private void examine(
      Entity from, int index, Relation relation, Apparatus apparatus, Findings findings) {
    String type = relation.type().text();
    if (types().contains(type)) {
      apparatus
          .edition()
          .entity(relation.target())
          .flatMap(to -> complaint(from, type, to))
          .ifPresent(
              message ->
                  findings.report(
                      Apparatus.source(from),
                      apparatus.place(from, "relations", index, "to"),
                      message,
                      hint()));
    }
  }
}
