package glossator.check.apparatus;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Two entries that seem to be of one person. */
public final class PersonEnteredTwice implements Rule {
  private static final Predicate<String> DAY =
      Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}").asMatchPredicate();
  private static final LevenshteinDistance SLIPS = new LevenshteinDistance(2);

  /** From this length on, two slips in a name leave it the same name. */
  private static final int LONG_ENOUGH = 8;

  /** How many people of one day are compared, so that no list of dates makes this slow. */
  private static final int MOST = 20;

  @Override
  public String code() {
    return "person-entered-twice";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Map<String, Entity.Person> byName = new HashMap<>();
    Map<String, List<Entity.Person>> byDay = new HashMap<>();
    for (Entity entity : apparatus.edition().entities().values()) {
      if (entity instanceof Entity.Person person) {
        Optional<Entity.Person> twin = sameName(person, byName).or(() -> sameDay(person, byDay));
        twin.ifPresent(other -> report(person, other, apparatus, findings));
      }
    }
  }

  /** Somebody whose name has the same words in another order. */
  private static Optional<Entity.Person> sameName(
      Entity.Person person, Map<String, Entity.Person> byName) {
    String name = person.identity().name();
    Entity.Person other = byName.putIfAbsent(Folded.unordered(name), person);
    return Optional.ofNullable(other)
        .filter(found -> !found.identity().name().equals(name)) // which another rule tells
        .filter(found -> mayBeOne(found, person));
  }

  /** Somebody with nearly the same name who was born or died on the same day. */
  private static Optional<Entity.Person> sameDay(
      Entity.Person person, Map<String, List<Entity.Person>> byDay) {
    Optional<Entity.Person> twin = Optional.empty();
    for (String day : days(person)) {
      List<Entity.Person> others = byDay.computeIfAbsent(day, key -> new ArrayList<>());
      twin =
          twin.or(
              () ->
                  others.stream()
                      .filter(other -> isNear(person, other) && mayBeOne(person, other))
                      .findFirst());
      if (others.size() < MOST) {
        others.add(person);
      }
    }
    return twin;
  }

  private static List<String> days(Entity.Person person) {
    List<String> days = new ArrayList<>();
    date(person.born()).filter(DAY).ifPresent(day -> days.add("born " + day));
    date(person.died()).filter(DAY).ifPresent(day -> days.add("died " + day));
    return days;
  }

  private static Optional<String> date(Optional<Entity.Vital> vital) {
    return vital.flatMap(Entity.Vital::date).map(Edtf::text);
  }

  private static boolean isNear(Entity.Person person, Entity.Person other) {
    List<String> one = Folded.words(person.identity().name());
    List<String> two = Folded.words(other.identity().name());
    String first = String.join(" ", one);
    String second = String.join(" ", two);
    return one.containsAll(two)
        || two.containsAll(one)
        || (Math.min(first.length(), second.length()) >= LONG_ENOUGH
            && SLIPS.apply(first, second) >= 0);
  }

  /** Whether nothing in their dates says that they are two. */
  private static boolean mayBeOne(Entity.Person person, Entity.Person other) {
    return !differ(person.born(), other.born())
        && !differ(person.died(), other.died())
        && !isBefore(latest(person.died()), earliest(other.born()))
        && !isBefore(latest(other.died()), earliest(person.born()));
  }

  private static boolean differ(Optional<Entity.Vital> one, Optional<Entity.Vital> two) {
    return isBefore(latest(one), earliest(two)) || isBefore(latest(two), earliest(one));
  }

  private static Optional<LocalDate> earliest(Optional<Entity.Vital> vital) {
    return vital.flatMap(Entity.Vital::date).flatMap(Edtf::earliest);
  }

  private static Optional<LocalDate> latest(Optional<Entity.Vital> vital) {
    return vital.flatMap(Entity.Vital::date).flatMap(Edtf::latest);
  }

  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> two) {
    return one.isPresent() && two.isPresent() && one.get().isBefore(two.get());
  }

  private static void report(
      Entity.Person person, Entity.Person other, Apparatus apparatus, Findings findings) {
    findings.report(
        Apparatus.source(person),
        apparatus.place(person, "name"),
        "“"
            + person.identity().name()
            + "” may be “"
            + other.identity().name()
            + "” of "
            + Places.of(apparatus, other, "name"),
        "make one entry of the two, and keep the other’s id in its formerly; if they are two, give"
            + " both their dates");
  }
}
