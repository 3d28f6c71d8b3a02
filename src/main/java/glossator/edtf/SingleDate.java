package glossator.edtf;

import java.time.LocalDate;
import java.util.Locale;
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
      case YEAR -> Optional.of(format("%04d", parts.year()));
      case MONTH -> Optional.of(format("%04d-%02d", parts.year(), parts.month()));
      case DAY -> Optional.of(format("%04d-%02d-%02d", parts.year(), parts.month(), parts.day()));
      default -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return text;
  }

  private static String format(String pattern, Object... numbers) {
    return String.format(Locale.ROOT, pattern, numbers);
  }
}
