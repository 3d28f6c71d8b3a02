package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.edtf.Edtf;
import glossator.model.Entity;
import java.util.List;
import java.util.Optional;

/** A rule on the participants of events, each by itself. */
abstract class ParticipantRule implements Rule {
  /**
   * What is wrong with a participation, in one line.
   *
   * @param who has an entry
   * @param when the event's date
   */
  abstract Optional<String> complaint(Entity who, Edtf when);

  /** The way out. */
  String hint() {
    return "mend the date of one of them, or name somebody else";
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities().values()) {
      if (entity instanceof Entity.Event event) {
        Lives.when(event).ifPresent(when -> examine(event, when, apparatus, findings));
      }
    }
  }

  private void examine(Entity.Event event, Edtf when, Apparatus apparatus, Findings findings) {
    List<Entity.Participant> participants = event.participants();
    for (int i = 0; i < participants.size(); i++) {
      int index = i;
      apparatus
          .edition()
          .entity(participants.get(i).who())
          .flatMap(who -> complaint(who, when))
          .ifPresent(
              message ->
                  findings.report(
                      Apparatus.source(event),
                      apparatus.place(event, "participants", index, "who"),
                      message,
                      hint()));
    }
  }
}
