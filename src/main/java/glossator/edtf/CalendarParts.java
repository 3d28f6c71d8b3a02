package glossator.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The numbers of a date.
 *
 * @param precision which of the others count
 * @param year the astronomical year (0 is 1 BC); of a decade or century, the first
 * @param month 1 to 12; of a season, 21 to 24; 0 if there is none
 * @param day 1 to 31; 0 if there is none
 */
record CalendarParts(Precision precision, int year, int month, int day) {

  static CalendarParts ofYear(Precision precision, int year) {
    return new CalendarParts(precision, year, 0, 0);
  }

  static CalendarParts ofMonth(Precision precision, int year, int month) {
    return new CalendarParts(precision, year, month, 0);
  }

  LocalDate earliest() {
    return switch (precision) {
      case CENTURY, DECADE, YEAR, SOME_MONTH, SOME_DAY_OF_YEAR -> LocalDate.of(year, 1, 1);
      case SEASON -> season().atDay(1);
      case MONTH, SOME_DAY_OF_MONTH -> LocalDate.of(year, month, 1);
      case DAY -> LocalDate.of(year, month, day);
    };
  }

  LocalDate latest() {
    return switch (precision) {
      case CENTURY, DECADE, YEAR, SOME_MONTH, SOME_DAY_OF_YEAR -> LocalDate.of(lastYear(), 12, 31);
      case SEASON -> season().plusMonths(2).atEndOfMonth();
      case MONTH, SOME_DAY_OF_MONTH -> YearMonth.of(year, month).atEndOfMonth();
      case DAY -> LocalDate.of(year, month, day);
    };
  }

  int lastYear() {
    return switch (precision) {
      case CENTURY -> year + 99;
      case DECADE -> year + 9;
      default -> year;
    };
  }

  /** The month a season begins in: March for 21, December for 24. */
  private YearMonth season() {
    return YearMonth.of(year, (month - 20) * 3);
  }
}
