package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Cycles;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.markup.Span;
import glossator.model.Entity;
import glossator.model.Named;
import glossator.problem.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that is part of itself, by way of others or straight. */
public final class PartOfCycle implements Rule {
  @Override
  public String code() {
    return "part-of-cycle";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Map<String, List<String>> wholes = new HashMap<>();
    for (Entity entity : apparatus.edition().entities().values()) {
      partOf(entity)
          .filter(whole -> apparatus.edition().entity(whole).isPresent())
          .ifPresent(whole -> wholes.put(entity.id(), List.of(whole.text())));
    }
    for (List<String> cycle : Cycles.of(wholes)) {
      apparatus
          .edition()
          .entity(new Named(cycle.get(0), new Span(0, 0)))
          .ifPresent(entity -> report(entity, cycle, apparatus, findings));
    }
  }

  private static Optional<Named> partOf(Entity entity) {
    if (entity instanceof Entity.Event event) {
      return event.partOf();
    }
    if (entity instanceof Entity.Place place) {
      return place.partOf();
    }
    return entity instanceof Entity.Organisation organisation
        ? organisation.partOf()
        : Optional.empty();
  }

  private static void report(
      Entity entity, List<String> cycle, Apparatus apparatus, Findings findings) {
    String way = String.join(", which is part of ", cycle.subList(1, cycle.size()));
    findings.report(
        Apparatus.source(entity),
        apparatus.place(entity, "part_of"),
        entity.id()
            + " is part of "
            + (way.isEmpty() ? "itself" : way + ", which is part of " + entity.id()),
        "take away the part_of that is wrong");
  }
}
