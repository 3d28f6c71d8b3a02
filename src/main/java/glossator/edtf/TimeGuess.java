package glossator.edtf;

import org.jspecify.annotations.Nullable;

/**
 * Guesses at dates with a time of day: a blank for the T, no seconds, or what cannot be saved but
 * for the date.
 */
final class TimeGuess {

  private static final int DATE_LENGTH = "YYYY-MM-DD".length();

  private TimeGuess() {}

  static @Nullable String guess(String tidy) {
    if (tidy.length() <= DATE_LENGTH || tidy.indexOf(':') < 0 || tidy.indexOf('/') >= 0) {
      return null;
    }
    String date = tidy.substring(0, DATE_LENGTH);
    char separator = tidy.charAt(DATE_LENGTH);
    if ("Tt ".indexOf(separator) < 0 || !EdtfParser.isValid(date)) {
      return null;
    }
    String time = date + 'T' + tidy.substring(DATE_LENGTH + 1);
    if (EdtfParser.isValid(time)) {
      return time;
    }
    return EdtfParser.isValid(time + ":00") ? time + ":00" : date;
  }
}
