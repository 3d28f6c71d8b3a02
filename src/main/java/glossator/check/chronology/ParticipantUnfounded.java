package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;

/** An organisation among the participants that was founded after the event had ended. */
public final class ParticipantUnfounded extends ParticipantRule {
  @Override
  public String code() {
    return "participant-unfounded";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  Optional<String> complaint(Entity who, Edtf when) {
    return Optional.of(who)
        .filter(Entity.Organisation.class::isInstance)
        .flatMap(Lives::beginning)
        .filter(founded -> Order.isBefore(when, founded))
        .map(founded -> Lives.began(who) + " after this event had ended (" + when.text() + ")");
  }
}
