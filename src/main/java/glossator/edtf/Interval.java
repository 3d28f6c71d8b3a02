package glossator.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Two ends and the days between them (level 0, Time Interval; level 1, Extended Interval); one end
 * at least is a date.
 */
record Interval(String text, Endpoint from, Endpoint to) implements Edtf {

  @Override
  public Optional<LocalDate> earliest() {
    return from.earliest();
  }

  @Override
  public Optional<LocalDate> latest() {
    return to.latest();
  }

  @Override
  public boolean isInterval() {
    return true;
  }

  @Override
  public boolean isOpenStart() {
    return from == Endpoint.Missing.OPEN;
  }

  @Override
  public boolean isOpenEnd() {
    return to == Endpoint.Missing.OPEN;
  }

  @Override
  public boolean isUnknownStart() {
    return from == Endpoint.Missing.UNKNOWN;
  }

  @Override
  public boolean isUnknownEnd() {
    return to == Endpoint.Missing.UNKNOWN;
  }

  @Override
  public boolean isApproximate() {
    return from.isApproximate() || to.isApproximate();
  }

  @Override
  public boolean isUncertain() {
    return from.isUncertain() || to.isUncertain();
  }

  @Override
  public Optional<Edtf> start() {
    return from instanceof SingleDate date ? Optional.of(date) : Optional.empty();
  }

  @Override
  public Optional<Edtf> end() {
    return to instanceof SingleDate date ? Optional.of(date) : Optional.empty();
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
