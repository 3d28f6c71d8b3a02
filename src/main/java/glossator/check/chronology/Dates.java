package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.edtf.Edtf;
import glossator.model.Edition;
import glossator.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All dates of the glossary. */
final class Dates {
  private Dates() {}

  /**
   * A date and where it is written.
   *
   * @param path keys and numbers that lead to it in the entry's metadata
   */
  record Dated(Entity entity, List<Object> path, Edtf date) {
    /** Where it is written, in UTF-16 units. */
    int place(Apparatus apparatus) {
      return apparatus.place(entity, path.toArray());
    }
  }

  /** Every date of every entry, in their order. */
  static List<Dated> of(Edition edition) {
    List<Dated> dates = new ArrayList<>();
    for (Entity entity : edition.entities().values()) {
      add(dates, entity, Lives.when(entity), "date");
      if (entity instanceof Entity.Organisation organisation) {
        add(dates, entity, organisation.founded(), "founded");
        add(dates, entity, organisation.dissolved(), "dissolved");
      }
      if (entity instanceof Entity.Person person) {
        add(dates, entity, Lives.birth(entity), "born", "date");
        add(dates, entity, Lives.death(entity), "died", "date");
        for (int i = 0; i < person.offices().size(); i++) {
          add(dates, entity, person.offices().get(i).from(), "offices", i, "from");
          add(dates, entity, person.offices().get(i).to(), "offices", i, "to");
        }
      }
    }
    return dates;
  }

  private static void add(List<Dated> dates, Entity entity, Optional<Edtf> date, Object... path) {
    date.ifPresent(found -> dates.add(new Dated(entity, List.of(path), found)));
  }
}
