package glossator.draw;

import glossator.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One end of a time, as it is to be drawn.
 *
 * @param time in which it lies
 * @param surface how that time is drawn when it is not beyond doubt: {@link Sign#UNCERTAIN} or
 *     {@link Sign#WITHIN}; null when the whole of it counts
 * @param approximate whether it is not to be taken to the day
 * @param missing {@link Sign#OPEN} or {@link Sign#UNKNOWN} when there is no date; else null
 */
record DateEnd(Stretch time, @Nullable Sign surface, boolean approximate, @Nullable Sign missing) {

  /** The end that a date is. */
  static DateEnd of(Edtf date) {
    Sign surface = date.isUncertain() ? Sign.UNCERTAIN : date.isUnspecified() ? Sign.WITHIN : null;
    return new DateEnd(Stretch.of(date), surface, date.isApproximate(), null);
  }

  /** The end that is not there, beside one that is. */
  static DateEnd missing(Edtf other, Sign sign) {
    return new DateEnd(Stretch.of(other), null, false, sign);
  }

  static DateEnd start(Edtf date) {
    Sign sign = date.isOpenStart() ? Sign.OPEN : Sign.UNKNOWN;
    return date.start().map(DateEnd::of).orElseGet(() -> missing(date, sign));
  }

  static DateEnd end(Edtf date) {
    Sign sign = date.isOpenEnd() ? Sign.OPEN : Sign.UNKNOWN;
    return date.end().map(DateEnd::of).orElseGet(() -> missing(date, sign));
  }
}
