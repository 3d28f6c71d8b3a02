package glossator.edtf;

/** Checks a time of day and forgets it (level 0, Date and Time): only the date counts here. */
final class TimeReader {

  private TimeReader() {}

  /** Moves the cursor, just after the T, past the time and its shift from UTC. */
  static void skip(Cursor cursor) throws EdtfException {
    number(cursor, "hour", 23);
    colon(cursor);
    number(cursor, "minute", 59);
    colon(cursor);
    number(cursor, "second", 59);
    if (cursor.accept('Z')) {
      return;
    }
    if (cursor.accept('+') || cursor.accept('-')) {
      number(cursor, "hour", 23);
      if (cursor.accept(':')) {
        number(cursor, "minute", 59);
      }
    }
  }

  private static void number(Cursor cursor, String what, int most) throws EdtfException {
    int at = cursor.offset();
    String digits = cursor.digits();
    if (digits.length() != 2 || digits.indexOf('X') >= 0) {
      throw new EdtfException(
          "expected the " + what + " in two digits", at, "write a time as T23:20:30");
    }
    if (Integer.parseInt(digits) > most) {
      throw new EdtfException(what + " " + digits + " does not exist", at);
    }
  }

  private static void colon(Cursor cursor) throws EdtfException {
    if (!cursor.accept(':')) {
      throw new EdtfException(
          "expected a colon in the time", cursor.offset(), "write a time as T23:20:30");
    }
  }
}
