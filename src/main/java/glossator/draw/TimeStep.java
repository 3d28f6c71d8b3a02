package glossator.draw;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far apart the ticks of an axis are.
 *
 * @param unit days, months or years
 * @param size how many of them
 */
record TimeStep(ChronoUnit unit, int size) {
  /** Every year. */
  static final TimeStep YEAR = new TimeStep(ChronoUnit.YEARS, 1);

  /** Every day. */
  static final TimeStep DAY = new TimeStep(ChronoUnit.DAYS, 1);

  private static final int MANY_YEARS = 100_000_000;
  private static final int LONGEST_PLAIN_YEAR = 9999;

  /** All steps that are easy to read, from the shortest to the longest. */
  static List<TimeStep> all() {
    List<TimeStep> steps = new ArrayList<>();
    for (int days : new int[] {1, 2, 5, 10}) {
      steps.add(new TimeStep(ChronoUnit.DAYS, days));
    }
    for (int months : new int[] {1, 2, 3, 6}) {
      steps.add(new TimeStep(ChronoUnit.MONTHS, months));
    }
    for (int years = 1; years <= MANY_YEARS; years *= 10) {
      steps.add(new TimeStep(ChronoUnit.YEARS, years));
      steps.add(new TimeStep(ChronoUnit.YEARS, 2 * years));
      steps.add(new TimeStep(ChronoUnit.YEARS, 5 * years));
    }
    return steps;
  }

  /** Days in one step, on average. */
  double days() {
    return unit.getDuration().toDays() * (double) size;
  }

  /**
   * The first tick on or after a day; ticks stand on round numbers, so that they do not depend on
   * where the axis begins.
   */
  LocalDate firstFrom(LocalDate day) {
    LocalDate tick = before(day);
    while (tick.isBefore(day)) {
      tick = next(tick);
    }
    return tick;
  }

  private LocalDate before(LocalDate day) {
    return switch (unit) {
      case DAYS -> day.withDayOfMonth(1);
      case MONTHS -> LocalDate.of(day.getYear(), 1, 1);
      default -> LocalDate.of(year(Math.floorDiv(number(day.getYear()), size)), 1, 1);
    };
  }

  /** The next tick; that of days begins anew each month, so that a month is always on a tick. */
  LocalDate next(LocalDate tick) {
    return switch (unit) {
      case DAYS -> nextDay(tick);
      case MONTHS -> tick.plusMonths(size);
      default -> LocalDate.of(year(Math.floorDiv(number(tick.getYear()), size) + 1), 1, 1);
    };
  }

  private LocalDate nextDay(LocalDate tick) {
    int day = tick.getDayOfMonth() == 1 && size > 2 ? size : tick.getDayOfMonth() + size;
    boolean tooLate = day > tick.lengthOfMonth() - size / 2;
    return tooLate ? tick.plusMonths(1).withDayOfMonth(1) : tick.withDayOfMonth(day);
  }

  /**
   * The year of a multiple. Before Christ years are counted from 1 BC, which is 0 here, so that 500
   * BC is −499; and there is no year 0, in whose place the year 1 stands.
   */
  private int year(int multiple) {
    long number = (long) multiple * size;
    long year = size == 1 || number > 0 ? number : number + 1;
    return (int) Math.max(Year.MIN_VALUE, Math.min(Year.MAX_VALUE, year));
  }

  private int number(int year) {
    return size == 1 || year > 0 ? year : year - 1;
  }

  /** A tick as EDTF, which has years of more than four digits without months only. */
  String edtf(LocalDate tick) {
    int year = tick.getYear();
    if (Math.abs(year) > LONGEST_PLAIN_YEAR) {
      return "Y" + year;
    }
    String sign = year < 0 ? "-" : "";
    String years = sign + String.format(Locale.ROOT, "%04d", Math.abs(year));
    String months = years + String.format(Locale.ROOT, "-%02d", tick.getMonthValue());
    return switch (unit) {
      case DAYS -> months + String.format(Locale.ROOT, "-%02d", tick.getDayOfMonth());
      case MONTHS -> months;
      default -> years;
    };
  }
}
