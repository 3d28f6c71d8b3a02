package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;

/** A work that was done before its creator was there. */
public final class WorkBeforeCreator implements Rule {
  @Override
  public String code() {
    return "work-before-creator";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities().values()) {
      if (entity instanceof Entity.Work work) {
        for (int i = 0; i < work.creators().size(); i++) {
          examine(work, i, apparatus, findings);
        }
      }
    }
  }

  private static void examine(Entity.Work work, int index, Apparatus apparatus, Findings findings) {
    Optional<Entity> creator = apparatus.edition().entity(work.creators().get(index));
    if (Order.isBefore(work.date(), creator.flatMap(Lives::beginning))) {
      findings.report(
          Apparatus.source(work),
          apparatus.place(work, "creators", index),
          creator.map(Lives::began).orElse("")
              + " after this work was done ("
              + work.date().map(Edtf::text).orElse("")
              + ")",
          "mend the date of one of them, or name somebody else");
    }
  }
}
