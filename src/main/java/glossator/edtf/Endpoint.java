package glossator.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** An end of an interval: a date, or the statement that there is none. */
sealed interface Endpoint permits SingleDate, Endpoint.Missing {

  Optional<LocalDate> earliest();

  Optional<LocalDate> latest();

  boolean isApproximate();

  boolean isUncertain();

  /** The ends of an interval that are no date (level 1, Extended Interval). */
  enum Missing implements Endpoint {
    /** Two dots: there is no such end, or not yet. */
    OPEN,
    /** Nothing: there is such an end, but it is not known. */
    UNKNOWN;

    @Override
    public Optional<LocalDate> earliest() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.empty();
    }

    @Override
    public boolean isApproximate() {
      return false;
    }

    @Override
    public boolean isUncertain() {
      return false;
    }
  }
}
