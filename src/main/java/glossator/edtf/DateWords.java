package glossator.edtf;

import java.util.Locale;

/**
 * Puts dates into the words of a language. Immutable. The words are Glossator's own, not the JDK's
 * locale data.
 */
public final class DateWords {

  private final DatePhrase date;
  private final IntervalPhrase interval;

  DateWords(Wording wording) {
    date = new DatePhrase(wording);
    interval = new IntervalPhrase(wording, date);
  }

  /**
   * The words of a language.
   *
   * @param locale its language counts, nothing else of it
   * @return the words from {@code words_<language>.properties}, or the English ones if there is no
   *     such file
   */
  public static DateWords of(Locale locale) {
    return new DateWords(Wording.of(locale.getLanguage()));
  }

  /**
   * A date in words, fit for the middle of a sentence: {@code 11–25 July 2000}, {@code about 1754}.
   *
   * @param edtf the date or interval
   * @return the words, without a time of day; years before 1 as BC, years before 1000 as AD
   */
  public String phrase(Edtf edtf) {
    return edtf instanceof Interval range ? interval.of(range) : date.of((SingleDate) edtf);
  }

  /**
   * A year in words: {@code 1754}, {@code 44 BC}.
   *
   * @param year an astronomical year, in which 0 is 1 BC
   * @return its number, with its era before 1000
   */
  public String year(int year) {
    return date.year(year);
  }
}
