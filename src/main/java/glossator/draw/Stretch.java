package glossator.draw;

import glossator.edtf.Edtf;
import java.time.LocalDate;

/**
 * A stretch of time.
 *
 * @param from its first moment, in days since 1970-01-01
 * @param to its last moment, in the same days; never before {@code from}
 */
record Stretch(double from, double to) {

  /**
   * What is known of a date: from the morning of its earliest day to the evening of its latest; of
   * an interval with one end, that end.
   */
  static Stretch of(Edtf date) {
    Edtf start = date.start().or(date::end).orElse(date);
    Edtf end = date.end().or(date::start).orElse(date);
    double earliest = start.earliest().map(LocalDate::toEpochDay).orElse(0L);
    double latest = end.latest().map(LocalDate::toEpochDay).orElse(0L);
    return new Stretch(earliest, latest + 1);
  }

  /** The day of a moment; beyond the days that there are, the first or the last of them. */
  static LocalDate day(double moment) {
    double first = LocalDate.MIN.toEpochDay();
    double last = LocalDate.MAX.toEpochDay();
    return LocalDate.ofEpochDay((long) Math.max(first, Math.min(last, Math.ceil(moment))));
  }

  double length() {
    return to - from;
  }
}
