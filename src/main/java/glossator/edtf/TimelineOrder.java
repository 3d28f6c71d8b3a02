package glossator.edtf;

import java.time.LocalDate;
import java.util.Comparator;

/** The order of dates on a timeline; {@link Edtf#compareTo} tells its rules. */
final class TimelineOrder {

  private static final Comparator<Edtf> ORDER =
      Comparator.comparing(TimelineOrder::day)
          .thenComparing(date -> date.earliest().isPresent())
          .thenComparing(date -> date.latest().orElse(LocalDate.MAX))
          // Y999999999 ends on LocalDate.MAX and is still before what has no end.
          .thenComparing(date -> date.latest().isEmpty())
          .thenComparing(Edtf::text);

  private TimelineOrder() {}

  static int compare(Edtf one, Edtf other) {
    return ORDER.compare(one, other);
  }

  /**
   * An interval has a date at one of its ends at least, so this never falls through to the last
   * resort.
   */
  private static LocalDate day(Edtf date) {
    return date.earliest().or(date::latest).orElse(LocalDate.MIN);
  }
}
