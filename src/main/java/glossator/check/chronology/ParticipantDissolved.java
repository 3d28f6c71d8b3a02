package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.Optional;

/** An organisation among the participants that was dissolved before the event began. */
public final class ParticipantDissolved extends ParticipantRule {
  @Override
  public String code() {
    return "participant-dissolved";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  Optional<String> complaint(Entity who, Edtf when) {
    return Optional.of(who)
        .filter(Entity.Organisation.class::isInstance)
        .flatMap(Lives::end)
        .filter(dissolved -> Order.isBefore(dissolved, when))
        .map(dissolved -> Lives.ended(who) + " before this event began (" + when.text() + ")");
  }
}
