package glossator.edtf;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Guesses the EDTF an author meant by a text that is none. */
final class Guess {

  /** Longer texts are no dates; the limit also bounds the work. */
  private static final int LONGEST = 60;

  /** "Perhaps about 1754?" has three. */
  private static final int MOST_DOUBTS = 3;

  private Guess() {}

  /** Valid EDTF with the likely meaning of a text, or null. */
  static @Nullable String meaningOf(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    String tidy = Tidying.tidy(text);
    String date = date(tidy);
    return date != null ? date : RangeGuess.guess(tidy);
  }

  /** A valid date for a tidied text that stands for one date, or null. */
  static @Nullable String date(String tidy) {
    return date(tidy, MOST_DOUBTS);
  }

  private static @Nullable String date(String tidy, int doubts) {
    if (EdtfParser.isValid(tidy)) {
      return tidy;
    }
    String date = firstValid(tidy, NumberGuess::guess, WordGuess::guess, TimeGuess::guess);
    return date != null ? date : qualified(tidy, doubts);
  }

  @SafeVarargs
  private static @Nullable String firstValid(
      String tidy, UnaryOperator<@Nullable String>... guesses) {
    for (UnaryOperator<@Nullable String> guess : guesses) {
      String date = guess.apply(tidy);
      if (date != null && EdtfParser.isValid(date)) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable String qualified(String tidy, int doubts) {
    if (doubts == 0) {
      return null;
    }
    String lower = tidy.toLowerCase(Locale.ROOT);
    for (Doubt doubt : Doubt.values()) {
      String rest = doubt.strip(tidy, lower);
      if (rest != null) {
        String date = date(rest, doubts - 1);
        return date == null ? null : doubt.added(date);
      }
    }
    return null;
  }
}
