package glossator.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** A date that is no interval. */
record SingleDate(String text, CalendarParts parts, Qualifier qualifier) implements Edtf, Endpoint {

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(parts.earliest());
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(parts.latest());
  }

  @Override
  public boolean isApproximate() {
    return qualifier.isApproximate();
  }

  @Override
  public boolean isUncertain() {
    return qualifier.isUncertain();
  }

  @Override
  public boolean isUnspecified() {
    return !parts.precision().isPlain();
  }

  @Override
  public Optional<String> machine() {
    if (qualifier != Qualifier.NONE || parts.year() < 1) {
      return Optional.empty();
    }
    return switch (parts.precision()) {
      case YEAR -> Optional.of(year());
      case MONTH -> Optional.of(year() + "-" + padded(parts.month(), 2));
      case DAY ->
          Optional.of(year() + "-" + padded(parts.month(), 2) + "-" + padded(parts.day(), 2));
      default -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return text;
  }

  private String year() {
    return padded(parts.year(), 4);
  }

  private static String padded(int number, int width) {
    String digits = String.valueOf(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
