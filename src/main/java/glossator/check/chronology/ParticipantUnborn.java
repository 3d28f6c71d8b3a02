package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;

/** A participant who was born after the event had ended. */
public final class ParticipantUnborn extends ParticipantRule {
  @Override
  public String code() {
    return "participant-unborn";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  Optional<String> complaint(Entity who, Edtf when) {
    return Lives.birth(who)
        .filter(born -> Order.isBefore(when, born))
        .map(born -> Lives.began(who) + " after this event had ended (" + when.text() + ")");
  }
}
