package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;

/** A participant who had died before the event began. */
public final class ParticipantDead extends ParticipantRule {
  @Override
  public String code() {
    return "participant-dead";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  Optional<String> complaint(Entity who, Edtf when) {
    return Lives.death(who)
        .filter(died -> Order.isBefore(died, when))
        .map(died -> Lives.ended(who) + " before this event began (" + when.text() + ")");
  }
}
