package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.edtf.Edtf;
import glossator.model.Edition;
import glossator.model.Entity;
import java.util.Optional;

/** A rule on the offices of people, each by itself. */
abstract class OfficeRule implements Rule {
  /**
   * What is wrong with an office.
   *
   * @param key of the date that is wrong, {@code from} or {@code to}
   * @param message in one line
   */
  record Complaint(String key, String message) {}

  /** What is wrong with an office that a person held. */
  abstract Optional<Complaint> complaint(
      Entity.Person holder, Entity.Office office, Edition edition);

  /** The way out. */
  String hint() {
    return "mend the date that is wrong; if it is doubtful, say so in it: 1911?";
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities().values()) {
      if (entity instanceof Entity.Person person) {
        examine(person, apparatus, findings);
      }
    }
  }

  private void examine(Entity.Person person, Apparatus apparatus, Findings findings) {
    for (int i = 0; i < person.offices().size(); i++) {
      int index = i;
      complaint(person, person.offices().get(i), apparatus.edition())
          .ifPresent(
              found ->
                  findings.report(
                      Apparatus.source(person),
                      apparatus.place(person, "offices", index, found.key()),
                      found.message(),
                      hint()));
    }
  }

  /** An office and one of its dates in words: {@code the office “Chair” began (1912)}. */
  static String told(Entity.Office office, String what, Edtf date) {
    return "the office “" + office.title() + "” " + what + " (" + date.text() + ")";
  }
}
