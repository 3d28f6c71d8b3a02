package glossator.edtf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses at intervals: with a hyphen for the slash, in words, or the wrong way round. */
final class RangeGuess {

  private static final List<String> SEPARATORS = List.of(" to ", " until ", " and ", "/", "-");
  private static final List<String> FROM = List.of("from ", "between ");
  private static final List<String> SINCE = List.of("since ", "from ", "after ");
  private static final List<String> UNTIL = List.of("until ", "till ", "up to ", "to ", "before ");

  private RangeGuess() {}

  static @Nullable String guess(String tidy) {
    String range = closed(without(FROM, tidy));
    return range != null ? range : open(tidy);
  }

  private static @Nullable String closed(String text) {
    for (String separator : SEPARATORS) {
      for (int at = text.indexOf(separator); at > 0; at = text.indexOf(separator, at + 1)) {
        String left = text.substring(0, at).strip();
        String right = text.substring(at + separator.length()).strip();
        String range = joined(left, right, separator.equals("/"));
        if (range != null) {
          return range;
        }
      }
    }
    return null;
  }

  private static @Nullable String joined(String left, String right, boolean swappable) {
    String start = end(leftCompleted(left, right));
    String end = end(rightCompleted(left, right));
    if (start == null || end == null) {
      return null;
    }
    String range = start + '/' + end;
    if (EdtfParser.isValid(range)) {
      return range;
    }
    String swapped = end + '/' + start;
    return swappable && EdtfParser.isValid(swapped) ? swapped : null;
  }

  /** 1998-99: the second year has the first digits of the first. */
  private static String rightCompleted(String left, String right) {
    boolean shortened = right.length() < 4 && isNumber(right) && left.length() == 4;
    return shortened && isNumber(left) ? left.substring(0, 4 - right.length()) + right : right;
  }

  /** 11-25 July 2000: the first day has the month and year of the second. */
  private static String leftCompleted(String left, String right) {
    if (Guess.date(left) != null && left.length() >= 4) {
      return left;
    }
    List<String> words = Arrays.asList(right.split(" "));
    int own = left.split(" ").length;
    return own < words.size()
        ? left + ' ' + String.join(" ", words.subList(own, words.size()))
        : left;
  }

  /** A date for one end. Two or three digits alone are too little to be a year there. */
  private static @Nullable String end(String text) {
    String date = text.length() < 4 ? null : Guess.date(text);
    if (date == null || date.indexOf('/') >= 0) {
      return null;
    }
    int time = date.indexOf('T');
    return time < 0 ? date : date.substring(0, time);
  }

  private static @Nullable String open(String text) {
    String since = without(SINCE, text);
    String until = without(UNTIL, text);
    if (since.length() < text.length()) {
      return opened("", end(since), "/..");
    }
    if (until.length() < text.length()) {
      return opened("../", end(until), "");
    }
    boolean dangling = text.endsWith("-");
    return dangling ? opened("", end(text.substring(0, text.length() - 1).strip()), "/..") : null;
  }

  private static @Nullable String opened(String before, @Nullable String date, String after) {
    return date == null ? null : before + date + after;
  }

  private static String without(List<String> openings, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String opening : openings) {
      if (lower.startsWith(opening)) {
        return text.substring(opening.length());
      }
    }
    return text;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Cursor::isDigit);
  }
}
