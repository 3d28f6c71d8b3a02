package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.util.HashMap;
import java.util.Map;

/** Somebody who takes part in an event twice, on one side. */
public final class ParticipantTwice implements Rule {
  @Override
  public String code() {
    return "participant-twice";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities().values()) {
      if (entity instanceof Entity.Event event) {
        Map<String, Entity.Participant> first = new HashMap<>();
        for (Entity.Participant participant : event.participants()) {
          String sign = participant.who().text() + "\n" + participant.side();
          Entity.Participant other = first.putIfAbsent(sign, participant);
          if (other != null) {
            findings.report(
                Apparatus.source(event),
                participant.who().span().start(),
                "“"
                    + participant.who().text()
                    + "” is a participant already, at "
                    + Apparatus.source(event).at(other.who().span().start()),
                "make one of the two, with both roles; somebody who changed sides has two sides");
          }
        }
      }
    }
  }
}
