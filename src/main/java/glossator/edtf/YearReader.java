package glossator.edtf;

import java.util.Locale;

/** Reads the year a date begins with. */
final class YearReader {

  /** As many digits as {@link java.time.LocalDate} has room for. */
  private static final int MOST_DIGITS = 9;

  private YearReader() {}

  static CalendarParts read(Cursor cursor) throws EdtfException {
    int at = cursor.offset();
    boolean isLong = cursor.accept('Y');
    boolean negative = cursor.accept('-');
    String digits = cursor.digits();
    if (isLong && cursor.peek() == 'E') {
      throw cursor.error("years with an exponent are level 2 of EDTF, which is not supported");
    }
    return isLong ? longYear(digits, negative, at) : fourDigits(digits, negative, at);
  }

  /** A year as EDTF writes it, for a message. */
  static String show(int year) {
    return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
  }

  /** Level 1, Letter-prefixed calendar year: for years after 9999 and before -9999 only. */
  private static CalendarParts longYear(String digits, boolean negative, int at)
      throws EdtfException {
    if (digits.isEmpty() || digits.indexOf('X') >= 0) {
      throw new EdtfException("expected a year of more than four digits after the Y", at);
    }
    if (digits.length() > MOST_DIGITS) {
      throw new EdtfException("years of more than nine digits are not supported", at);
    }
    int year = Integer.parseInt(digits);
    if (year <= 9999) {
      throw new EdtfException("Y is only for years of more than four digits", at);
    }
    return CalendarParts.ofYear(Precision.YEAR, negative ? -year : year);
  }

  /** Level 0, Date; level 1, Negative calendar year and Unspecified digits from the right. */
  private static CalendarParts fourDigits(String digits, boolean negative, int at)
      throws EdtfException {
    int known = digits.indexOf('X') < 0 ? digits.length() : digits.indexOf('X');
    if (digits.length() != 4) {
      throw known > 4 && known == digits.length()
          ? new EdtfException("a year of more than four digits needs a Y in front", at)
          : new EdtfException(
              "not an EDTF date: expected a year of four digits", at, EdtfParser.FORMS);
    }
    if (known < 2 || !digits.substring(known).equals("XX".substring(0, 4 - known))) {
      throw new EdtfException("only the last digit or the last two of a year can be X", at);
    }
    if (negative && digits.equals("0000")) {
      throw new EdtfException("year -0000 does not exist", at);
    }
    return year(digits, known, negative);
  }

  private static CalendarParts year(String digits, int known, boolean negative) {
    int first = Integer.parseInt(digits.replace('X', '0'));
    Precision precision =
        switch (known) {
          case 2 -> Precision.CENTURY;
          case 3 -> Precision.DECADE;
          default -> Precision.YEAR;
        };
    if (!negative) {
      return CalendarParts.ofYear(precision, first);
    }
    // The digits count away from the year 0: the first year of -004X is -0049.
    int last = Integer.parseInt(digits.replace('X', '9'));
    return CalendarParts.ofYear(precision, -last);
  }
}
