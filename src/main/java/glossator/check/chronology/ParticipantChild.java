package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** A participant who was a small child when the event ended. */
public final class ParticipantChild extends ParticipantRule {
  /** From how many years on somebody takes part in events. */
  private static final int GROWN = 10;

  @Override
  public String code() {
    return "participant-child";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  Optional<String> complaint(Entity who, Edtf when) {
    Optional<Edtf> born = Lives.birth(who).filter(Order::isSure);
    Optional<LocalDate> end = when.latest().filter(day -> Order.isSure(when));
    if (born.isEmpty() || end.isEmpty() || Order.isBefore(when, born.get())) {
      return Optional.empty();
    }
    return born.get()
        .earliest()
        .filter(day -> day.plusYears(GROWN).isAfter(end.get()))
        .map(
            day ->
                Lives.began(who)
                    + " less than "
                    + GROWN
                    + " years before this event ended ("
                    + when.text()
                    + ")");
  }
}
