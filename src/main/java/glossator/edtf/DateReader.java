package glossator.edtf;

import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;

/** Reads one date (level 0, Date; level 1 but for the intervals). */
final class DateReader {

  private final Cursor cursor;

  private DateReader(Cursor cursor) {
    this.cursor = cursor;
  }

  static SingleDate read(String text, int from, int limit) throws EdtfException {
    Cursor cursor = new Cursor(text, from, limit);
    CalendarParts parts = new DateReader(cursor).parts();
    Qualifier qualifier = Qualifier.NONE;
    if (parts.precision() == Precision.DAY && cursor.accept('T')) {
      TimeReader.skip(cursor);
      cursor.end("the time");
    } else {
      qualifier = qualifier(cursor);
    }
    return new SingleDate(text.substring(from, limit), parts, qualifier);
  }

  private static Qualifier qualifier(Cursor cursor) throws EdtfException {
    Qualifier qualifier = Qualifier.of(cursor.peek());
    if (qualifier != Qualifier.NONE) {
      cursor.accept((char) cursor.peek());
      if (Qualifier.of(cursor.peek()) != Qualifier.NONE) {
        throw cursor.error("only one of ?, ~ and % may follow a date");
      }
    }
    cursor.end("the date");
    return qualifier;
  }

  private CalendarParts parts() throws EdtfException {
    CalendarParts year = YearReader.read(cursor);
    if (cursor.peek() != '-') {
      return year;
    }
    if (year.precision() != Precision.YEAR || Math.abs(year.year()) > 9999) {
      throw cursor.error("only a year of four digits, none of them X, can have a month");
    }
    cursor.accept('-');
    CalendarParts month = month(year.year());
    return cursor.accept('-') ? day(month) : month;
  }

  private CalendarParts month(int year) throws EdtfException {
    int at = cursor.offset();
    String digits = cursor.digits();
    if (digits.equals("XX")) {
      return CalendarParts.ofYear(Precision.SOME_MONTH, year);
    }
    int month = twoDigits(digits, "month", at);
    if (month >= 1 && month <= 12) {
      return CalendarParts.ofMonth(Precision.MONTH, year, month);
    }
    if (month >= 21 && month <= 24) {
      return CalendarParts.ofMonth(Precision.SEASON, year, month);
    }
    throw new EdtfException(
        "month " + digits + " does not exist",
        at,
        "months are 01 to 12, seasons 21 (spring) to 24 (winter)");
  }

  private CalendarParts day(CalendarParts month) throws EdtfException {
    int at = cursor.offset();
    String digits = cursor.digits();
    if (month.precision() == Precision.SEASON) {
      throw new EdtfException("a season has no days", at);
    }
    if (month.precision() == Precision.SOME_MONTH) {
      if (digits.equals("XX")) {
        return CalendarParts.ofYear(Precision.SOME_DAY_OF_YEAR, month.year());
      }
      throw new EdtfException("after the month XX the day can only be XX", at);
    }
    if (digits.equals("XX")) {
      return CalendarParts.ofMonth(Precision.SOME_DAY_OF_MONTH, month.year(), month.month());
    }
    int day = twoDigits(digits, "day", at);
    checkDay(YearMonth.of(month.year(), month.month()), day, at);
    return new CalendarParts(Precision.DAY, month.year(), month.month(), day);
  }

  private static int twoDigits(String digits, String what, int at) throws EdtfException {
    if (digits.length() == 2 && digits.indexOf('X') < 0) {
      return Integer.parseInt(digits);
    }
    throw new EdtfException("expected a " + what + " of two digits, or XX", at);
  }

  private static void checkDay(YearMonth month, int day, int at) throws EdtfException {
    if (day < 1 || day > 31) {
      throw new EdtfException(String.format(Locale.ROOT, "day %02d does not exist", day), at);
    }
    if (day > month.lengthOfMonth()) {
      String name = name(month.getMonth()) + " " + YearReader.show(month.getYear());
      throw new EdtfException(
          day + " " + name + " does not exist",
          at,
          name + " has " + month.lengthOfMonth() + " days");
    }
  }

  /** Messages are in English whatever the language of the edition. */
  private static String name(Month month) {
    String name = month.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
