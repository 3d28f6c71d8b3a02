package glossator.edtf;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Guesses at dates in English words: "11 July 2000", "July 2000", "spring 2001", "44 BC", "the
 * 1970s".
 */
final class WordGuess {

  private static final Set<String> FILLERS = Set.of("the", "of", "in", "on", "ad", "ce");
  private static final Set<String> BEFORE_CHRIST = Set.of("bc", "bce");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

  private @Nullable String year;
  private @Nullable String month;
  private @Nullable String day;
  private boolean beforeChrist;

  private WordGuess() {}

  static @Nullable String guess(String tidy) {
    WordGuess guess = new WordGuess();
    StringTokenizer words = new StringTokenizer(tidy.toLowerCase(Locale.ROOT), " ,.");
    while (words.hasMoreTokens()) {
      if (!guess.take(words.nextToken(), words)) {
        return null;
      }
    }
    return guess.date();
  }

  private boolean take(String word, StringTokenizer rest) {
    if (FILLERS.contains(word)) {
      return true;
    }
    if (BEFORE_CHRIST.contains(word)) {
      beforeChrist = true;
      return true;
    }
    if (word.equals("century") && day != null && month == null) {
      String ordinal = day;
      day = null;
      return year(century(Integer.parseInt(ordinal)));
    }
    if (!Cursor.isDigit(word.charAt(0))) {
      boolean first = month == null;
      month = monthOrSeason(word);
      return first && month != null;
    }
    return number(word, rest.hasMoreTokens());
  }

  private boolean number(String word, boolean more) {
    String digits = leadingDigits(word);
    String ending = word.substring(digits.length());
    if (ending.equals("s") && digits.endsWith("0") && digits.length() == 4) {
      return year(digits.endsWith("00") ? "" : digits.substring(0, 3) + 'X');
    }
    if (!ending.isEmpty() && !ORDINALS.contains(ending)) {
      return false;
    }
    if (digits.length() <= 2 && day == null && (month != null || more)) {
      day = NumberGuess.pad(digits, 2);
      return true;
    }
    return ending.isEmpty() && year(digits);
  }

  private boolean year(String digits) {
    boolean first = year == null && !digits.isEmpty();
    year = digits;
    return first;
  }

  /** "44 BC" looks like a day first. */
  private @Nullable String date() {
    if (year == null && month == null && day != null) {
      year = day;
      day = null;
    }
    if (year == null || (day != null && month == null)) {
      return null;
    }
    String written = beforeChrist ? astronomical(year) : NumberGuess.year(year, "");
    return written + (month == null ? "" : '-' + month) + (day == null ? "" : '-' + day);
  }

  /** Level 0 has a year 0, which is 1 BC. Nothing, so nothing valid, for decades and centuries. */
  private static String astronomical(String year) {
    boolean plain = year.length() <= 9 && year.chars().allMatch(Cursor::isDigit);
    return plain
        ? NumberGuess.year(String.valueOf(Math.max(0, Integer.parseInt(year) - 1)), "-")
        : "";
  }

  /** The nearest EDTF has: the 19th century as the years that begin with 18. */
  private static String century(int number) {
    return NumberGuess.pad(String.valueOf(number - 1), 2) + "XX";
  }

  private static @Nullable String monthOrSeason(String word) {
    String season = word.equals("fall") ? "autumn" : word;
    if (SEASONS.contains(season)) {
      return String.valueOf(21 + SEASONS.indexOf(season));
    }
    for (Month month : Month.values()) {
      boolean short4 = month == Month.SEPTEMBER && word.equals("sept");
      String name = month.name().toLowerCase(Locale.ROOT);
      if (short4 || name.equals(word) || (word.length() == 3 && name.startsWith(word))) {
        return NumberGuess.pad(String.valueOf(month.getValue()), 2);
      }
    }
    return null;
  }

  private static String leadingDigits(String word) {
    int end = 0;
    while (end < word.length() && Cursor.isDigit(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }
}
