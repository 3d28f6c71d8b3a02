package glossator.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Two ends and the days between them (level 0, Time Interval; level 1, Extended Interval); one end
 * at least is a date.
 */
record Interval(String text, Endpoint start, Endpoint end) implements Edtf {

  @Override
  public Optional<LocalDate> earliest() {
    return start.earliest();
  }

  @Override
  public Optional<LocalDate> latest() {
    return end.latest();
  }

  @Override
  public boolean isInterval() {
    return true;
  }

  @Override
  public boolean isOpenStart() {
    return start == Endpoint.Missing.OPEN;
  }

  @Override
  public boolean isOpenEnd() {
    return end == Endpoint.Missing.OPEN;
  }

  @Override
  public boolean isUnknownStart() {
    return start == Endpoint.Missing.UNKNOWN;
  }

  @Override
  public boolean isUnknownEnd() {
    return end == Endpoint.Missing.UNKNOWN;
  }

  @Override
  public boolean isApproximate() {
    return start.isApproximate() || end.isApproximate();
  }

  @Override
  public boolean isUncertain() {
    return start.isUncertain() || end.isUncertain();
  }

  @Override
  public Optional<String> machine() {
    return Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
