package glossator.check.chronology;

import glossator.edtf.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Which of two dates comes first, where they leave no doubt. */
final class Order {
  private Order() {}

  /** Whether a date is given without doubt of its own ({@code ?}, {@code ~}, {@code %}). */
  static boolean isSure(Edtf date) {
    return !date.isUncertain() && !date.isApproximate();
  }

  /** Whether a date has certainly ended when another begins; doubt of either is no certainty. */
  static boolean isBefore(Edtf date, Edtf other) {
    Optional<LocalDate> end = date.latest();
    Optional<LocalDate> start = other.earliest();
    return isSure(date)
        && isSure(other)
        && end.isPresent()
        && start.isPresent()
        && end.get().isBefore(start.get());
  }

  /** The same for dates that may be missing, which prove nothing. */
  static boolean isBefore(Optional<Edtf> date, Optional<Edtf> other) {
    return date.isPresent() && other.isPresent() && isBefore(date.get(), other.get());
  }

  /**
   * How many whole years lie between two dates at the least: from the last day that the first can
   * begin on to the first day that the second can end on.
   *
   * @return 0 when that is not certain
   */
  static long yearsBetween(Edtf date, Edtf other) {
    Optional<LocalDate> from = date.start().flatMap(Edtf::latest);
    Optional<LocalDate> to = other.end().flatMap(Edtf::earliest);
    boolean sure = isSure(date) && isSure(other) && from.isPresent() && to.isPresent();
    return sure ? Math.max(0, ChronoUnit.YEARS.between(from.get(), to.get())) : 0;
  }
}
