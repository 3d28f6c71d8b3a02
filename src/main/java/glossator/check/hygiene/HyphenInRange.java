package glossator.check.hygiene;

import glossator.check.Findings;
import glossator.check.Written;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hyphen between two years, pages or days, where a range has a dash. */
public final class HyphenInRange extends WordsRule {
  /** Two numbers that are no part of a longer one, such as a date or an ISBN. */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\\-‐‑–/.,:’'_#@])(\\d{1,4})-(\\d{1,4})(?![\\p{L}\\p{N}\\p{Pd}/_]|[.,:]\\d)");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)(?:^|[^\\p{L}])(?:pp?\\.|pages?|§§?|¶¶?|vv?\\.|verses?|ll?\\.|lines?|nn?\\.|nos?\\.|numbers?|chs?\\."
              + "|chap\\.|chapters?|vols?\\.|volumes?|cols?\\.|fols?\\.|arts?\\.|articles?|S\\.|Seiten?|Nr\\.|Bd\\."
              + "|Kap\\.|Z\\.|pág\\.|págs\\.|páginas|t\\.|sid\\.|s\\.|blz\\.|стр\\.|с\\.)[  ]?$");

  private static final Pattern LAST_WORD = Pattern.compile("(?<!\\p{L})(\\p{L}+) $");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\.? (\\p{L}+)(?!\\p{L})");

  private static final int LONGEST_WORD = 16;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2200;

  /** With its code. */
  public HyphenInRange() {
    super("hyphen-in-range");
  }

  @Override
  boolean concerns(Written written) {
    return written.letters().has('-') && hasHyphenBetweenDigits(written.words());
  }

  /** Looks at hyphens only, as the pattern cannot. */
  private static boolean hasHyphenBetweenDigits(String words) {
    for (int at = words.indexOf('-', 1); at >= 0; at = words.indexOf('-', at + 1)) {
      if (isDigit(words.charAt(at - 1))
          && at + 1 < words.length()
          && isDigit(words.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  void examine(Written written, Locale language, Findings findings) {
    Matcher matcher = NUMBERS.matcher(written.words());
    while (matcher.find()) {
      int hyphen = matcher.end(1);
      boolean good = written.isVerbatim(matcher.start(), matcher.end());
      if (good && isRange(matcher, written, language) && !written.isTagged(hyphen)) {
        String range = matcher.group(1) + "–" + matcher.group(2);
        report(
            findings,
            written,
            hyphen,
            hyphen + 1,
            "–",
            "“" + matcher.group() + "” is a range, and has a hyphen in it",
            "write " + range);
      }
    }
  }

  private static boolean isRange(Matcher numbers, Written written, Locale language) {
    int from = Integer.parseInt(numbers.group(1));
    int to = Integer.parseInt(numbers.group(2));
    boolean longYear = numbers.group(1).length() == 4 && from >= FIRST_YEAR && from < LAST_YEAR;
    int digits = numbers.group(2).length();
    if (longYear && digits == 4 && to < LAST_YEAR) {
      return from < to;
    }
    if (longYear && digits == 2) {
      // 2014-09 may be a month
      return from % 100 < to && to > 12;
    }
    String before =
        written
            .words()
            .substring(Math.max(0, numbers.start() - LONGEST_WORD), numbers.start())
            .replace('\n', ' ');
    boolean shortened = digits < numbers.group(1).length();
    if (COUNTED.matcher(before).find()) {
      return from < to || shortened;
    }
    return from < to
        && to <= 31
        && (isMonth(LAST_WORD, before, language)
            || isMonth(FIRST_WORD, behind(numbers, written), language));
  }

  private static String behind(Matcher numbers, Written written) {
    int end = Math.min(written.words().length(), numbers.end() + LONGEST_WORD);
    return written.words().substring(numbers.end(), end).replace('\n', ' ');
  }

  private static boolean isMonth(Pattern place, String words, Locale language) {
    Matcher word = place.matcher(words);
    return word.find()
        && Arrays.asList(DateFormatSymbols.getInstance(language).getMonths())
            .contains(word.group(1));
  }
}
