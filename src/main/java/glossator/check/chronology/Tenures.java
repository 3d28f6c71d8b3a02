package glossator.check.chronology;

import glossator.edtf.Edtf;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Who held which post, and from when to when without doubt. */
final class Tenures {
  private Tenures() {}

  /**
   * A tenure.
   *
   * @param index among the holder's offices
   * @param from the last day on which it can have begun
   * @param to the first day on which it can have ended
   */
  record Tenure(
      Entity.Person holder, int index, Entity.Office office, LocalDate from, LocalDate to) {
    /** From when to when, as it is written. */
    String dates() {
      return office.from().map(Edtf::text).orElse("")
          + " to "
          + office.to().map(Edtf::text).orElse("");
    }
  }

  /**
   * The tenures of each post, which is a title and a body, in order of time; those without a
   * beginning, an end or a body are left out.
   */
  static Collection<List<Tenure>> byPost(Edition edition) {
    Map<String, List<Tenure>> posts = new LinkedHashMap<>();
    for (Entity entity : edition.entities().values()) {
      if (entity instanceof Entity.Person person) {
        for (int i = 0; i < person.offices().size(); i++) {
          Entity.Office office = person.offices().get(i);
          String post = office.title() + "\n" + office.body().map(Named::text).orElse("");
          tenure(person, i, office)
              .ifPresent(found -> posts.computeIfAbsent(post, id -> new ArrayList<>()).add(found));
        }
      }
    }
    posts
        .values()
        .forEach(
            each ->
                each.sort(
                    Comparator.comparing(Tenure::from)
                        .thenComparing(Tenure::to)
                        .thenComparing(tenure -> tenure.holder().id())));
    return posts.values();
  }

  private static Optional<Tenure> tenure(Entity.Person person, int index, Entity.Office office) {
    Optional<LocalDate> from = office.from().filter(Order::isSure).flatMap(Edtf::latest);
    Optional<LocalDate> to = office.to().filter(Order::isSure).flatMap(Edtf::earliest);
    return from.isPresent() && to.isPresent() && office.body().isPresent()
        ? Optional.of(new Tenure(person, index, office, from.get(), to.get()))
        : Optional.empty();
  }

  /** Calls an action for each tenure that begins before one that is longer there has ended. */
  static void overlaps(List<Tenure> post, BiConsumer<Tenure, Tenure> action) {
    Tenure before = null;
    for (Tenure tenure : post) {
      if (before != null
          && tenure.from().isBefore(before.to())
          && before.from().isBefore(tenure.to())) {
        action.accept(before, tenure);
      }
      if (before == null || tenure.to().isAfter(before.to())) {
        before = tenure;
      }
    }
  }
}
