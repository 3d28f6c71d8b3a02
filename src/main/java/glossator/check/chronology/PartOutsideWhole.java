package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;

/** A part of an event that happened outside the time of the whole. */
public final class PartOutsideWhole implements Rule {
  @Override
  public String code() {
    return "part-outside-whole";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities().values()) {
      if (entity instanceof Entity.Event part) {
        part.partOf()
            .flatMap(apparatus.edition()::entity)
            .ifPresent(whole -> examine(part, whole, apparatus, findings));
      }
    }
  }

  private static void examine(
      Entity.Event part, Entity whole, Apparatus apparatus, Findings findings) {
    Optional<Edtf> inner = Lives.when(part);
    Optional<Edtf> outer = Lives.when(whole);
    if (inner.isEmpty() || outer.isEmpty()) {
      return;
    }
    boolean early =
        inner.get().start().filter(start -> Order.isBefore(start, outer.get())).isPresent();
    boolean late = inner.get().end().filter(end -> Order.isBefore(outer.get(), end)).isPresent();
    if (early || late) {
      findings.report(
          Apparatus.source(part),
          apparatus.place(part, "part_of"),
          "this event ("
              + inner.get().text()
              + ") "
              + (early ? "began before " : "ended after ")
              + whole.identity().name()
              + " ("
              + outer.get().text()
              + "), which it is part of",
          "mend a date, or name another whole");
    }
  }
}
