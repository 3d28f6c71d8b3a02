package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Cycles;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Entity;
import glossator.model.Relation;
import glossator.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events that each came after the other. */
public final class RelationCycle implements Rule {
  @Override
  public String code() {
    return "relation-cycle";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Map<String, List<String>> earlier = new HashMap<>();
    Map<String, Written> written = new HashMap<>();
    for (Entity entity : apparatus.edition().entities().values()) {
      List<Relation> relations = entity.identity().relations();
      for (int i = 0; i < relations.size(); i++) {
        String type = relations.get(i).type().text();
        String other = relations.get(i).target().text();
        boolean after = type.equals("followed");
        boolean straight = other.equals(entity.id()); // which another rule tells
        if ((after || type.equals("led_to")) && !straight) {
          String from = after ? entity.id() : other;
          String to = after ? other : entity.id();
          earlier.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
          written.put(from + "\n" + to, new Written(entity, i));
        }
      }
    }
    for (List<String> cycle : Cycles.of(earlier)) {
      Written at = written.get(cycle.get(0) + "\n" + cycle.get(1));
      if (at != null) {
        report(at, cycle, apparatus, findings);
      }
    }
  }

  /** Where a relation is written. */
  private record Written(Entity entity, int index) {}

  private static void report(
      Written at, List<String> cycle, Apparatus apparatus, Findings findings) {
    findings.report(
        Apparatus.source(at.entity()),
        apparatus.place(at.entity(), "relations", at.index(), "to"),
        cycle.get(0)
            + " came after "
            + String.join(", which came after ", cycle.subList(1, cycle.size()))
            + ", which came after "
            + cycle.get(0),
        "take away the relation that is wrong, or write it at the other end");
  }
}
