package glossator.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date or an interval of dates in the Extended Date/Time Format, levels 0 and 1. Immutable. Two
 * values are equal when their texts are. The natural order is that of a timeline.
 */
public sealed interface Edtf extends Comparable<Edtf> permits SingleDate, Interval {

  /**
   * Reads a text as EDTF.
   *
   * @param text the whole text; blanks around it are not forgiven
   * @return the date or the interval it stands for
   * @throws EdtfException if the text is not EDTF of level 0 or 1, names a day that does not exist,
   *     or is an interval that ends before it starts
   */
  static Edtf parse(String text) throws EdtfException {
    try {
      return EdtfParser.parse(text);
    } catch (EdtfException e) {
      String meant = Guess.meaningOf(text);
      throw meant == null ? e : e.withHint("write " + meant);
    }
  }

  /**
   * The source.
   *
   * @return the text that was parsed, unchanged
   */
  String text();

  /**
   * The first day the text can mean, in the proleptic Gregorian calendar. A season counts as three
   * whole months of the northern year, spring from March on; level 1 itself gives seasons no
   * bounds. Qualifiers do not widen the bounds.
   *
   * @return the day; empty for an interval with an open or unknown start
   */
  Optional<LocalDate> earliest();

  /**
   * The last day the text can mean, in the proleptic Gregorian calendar. Winter ends in February of
   * the next year.
   *
   * @return the day, never before {@link #earliest()}; empty for an interval with an open or
   *     unknown end
   */
  Optional<LocalDate> latest();

  /**
   * Whether this is an interval (level 0, Time Interval; level 1, Extended Interval).
   *
   * @return true if the text has a slash
   */
  default boolean isInterval() {
    return false;
  }

  /**
   * Whether this is an interval with an open start, {@code ../1980} (level 1, Extended Interval).
   *
   * @return true for {@code ..} before the slash
   */
  default boolean isOpenStart() {
    return false;
  }

  /**
   * Whether this is an interval with an open end, {@code 2011/..} (level 1, Extended Interval).
   *
   * @return true for {@code ..} after the slash
   */
  default boolean isOpenEnd() {
    return false;
  }

  /**
   * Whether this is an interval with an unknown start, {@code /1980} (level 1, Extended Interval).
   *
   * @return true if nothing is before the slash
   */
  default boolean isUnknownStart() {
    return false;
  }

  /**
   * Whether this is an interval with an unknown end, {@code 2011/} (level 1, Extended Interval).
   *
   * @return true if nothing is after the slash
   */
  default boolean isUnknownEnd() {
    return false;
  }

  /**
   * Whether the date, or either end of the interval, is approximate (level 1, Qualification of a
   * date).
   *
   * @return true for {@code ~} and {@code %}
   */
  boolean isApproximate();

  /**
   * Whether the date, or either end of the interval, is uncertain (level 1, Qualification of a
   * date).
   *
   * @return true for {@code ?} and {@code %}
   */
  boolean isUncertain();

  /**
   * The date by which this starts.
   *
   * @return the start of an interval; of anything else, itself; empty for an open or unknown start
   */
  default Optional<Edtf> start() {
    return Optional.of(this);
  }

  /**
   * The date by which this ends.
   *
   * @return the end of an interval; of anything else, itself; empty for an open or unknown end
   */
  default Optional<Edtf> end() {
    return Optional.of(this);
  }

  /**
   * The date as HTML's {@code <time datetime="…">} wants it. HTML knows no year before 1, so
   * neither does this.
   *
   * @return a valid year, month or date string; empty for all but a plain, unqualified year, month
   *     or day (of a date-time, the day)
   */
  Optional<String> machine();

  /**
   * Compares by the earliest day, then the latest, then the text. An interval without a start goes
   * by its latest day, before all else of that day; one without an end comes after all else that
   * begins on its day.
   *
   * @param other the date to compare with
   * @return negative, zero or positive; zero only for the same text, so consistent with equals
   */
  @Override
  default int compareTo(Edtf other) {
    return TimelineOrder.compare(this, other);
  }
}
