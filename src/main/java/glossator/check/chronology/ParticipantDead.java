package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A participant who had died before the event began. */
public final class ParticipantDead implements Rule {
  @Override
  public String code() {
    return "participant-dead";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities().values()) {
      if (entity instanceof Entity.Event event) {
        examine(event, apparatus, findings);
      }
    }
  }

  private static void examine(Entity.Event event, Apparatus apparatus, Findings findings) {
    List<Entity.Participant> participants = event.participants();
    for (int i = 0; i < participants.size(); i++) {
      Optional<Entity> who = apparatus.edition().entity(participants.get(i).who());
      Optional<Edtf> died = who.flatMap(Lives::death);
      if (died.isPresent() && isBefore(died.get(), event.date())) {
        findings.report(
            Apparatus.source(event),
            apparatus.place(event, "participants", i, "who"),
            who.get().identity().name()
                + " died ("
                + died.get().text()
                + ") before this event began ("
                + event.date().text()
                + ")",
            "mend the date of one of them, or name somebody else");
      }
    }
  }

  /** Whether a date has certainly ended when another begins; doubt of either is no certainty. */
  private static boolean isBefore(Edtf date, Edtf other) {
    Optional<LocalDate> end = date.latest();
    Optional<LocalDate> start = other.earliest();
    boolean doubt =
        date.isUncertain() || date.isApproximate() || other.isUncertain() || other.isApproximate();
    return !doubt && end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
  }
}
