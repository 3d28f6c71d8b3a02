package glossator.edtf;

import java.util.Map;

/** Words for a date that is no interval. */
final class DatePhrase {

  private final Wording wording;

  DatePhrase(Wording wording) {
    this.wording = wording;
  }

  String of(SingleDate date) {
    return qualified(date, "between");
  }

  /** The words inside an interval, where "between … and …" alone would be misread. */
  String inner(SingleDate date) {
    return qualified(date, "between.inner");
  }

  /** A year by itself: AD and BC where needed. */
  String year(int year) {
    String number = Era.of(year).number(year);
    return wording.fill(Era.of(year).key("year"), Map.of("year", number));
  }

  String month(int month) {
    return wording.name((month > 12 ? "season." : "month.") + month);
  }

  private String qualified(SingleDate date, String between) {
    CalendarParts parts = date.parts();
    String words = words(parts, between);
    String rough = parts.precision().isPlain() || isDecade(parts) ? "" : ".rough";
    return switch (date.qualifier()) {
      case NONE -> words;
      case APPROXIMATE -> wording.fill("approximate" + rough, Map.of("date", words));
      case UNCERTAIN -> wording.fill("uncertain" + rough, Map.of("date", words));
      case UNCERTAIN_AND_APPROXIMATE -> wording.fill("both" + rough, Map.of("date", words));
    };
  }

  private String words(CalendarParts parts, String between) {
    return switch (parts.precision()) {
      case CENTURY -> between(parts, between);
      case DECADE ->
          isDecade(parts)
              ? wording.fill("decade", Map.of("year", String.valueOf(parts.year())))
              : between(parts, between);
      case YEAR -> year(parts.year());
      case SEASON -> season(parts);
      case MONTH -> month(parts);
      case DAY -> day(parts);
      case SOME_MONTH -> wording.fill("some.month", Map.of("date", year(parts.year())));
      case SOME_DAY_OF_MONTH -> wording.fill("some.day", Map.of("date", month(parts)));
      case SOME_DAY_OF_YEAR -> wording.fill("some.day", Map.of("date", year(parts.year())));
    };
  }

  private String between(CalendarParts parts, String pattern) {
    String start = year(parts.year());
    return wording.fill(pattern, Map.of("start", start, "end", year(parts.lastYear())));
  }

  private String season(CalendarParts parts) {
    String season = month(parts.month());
    return wording.fill("season", Map.of("season", season, "year", year(parts.year())));
  }

  private String month(CalendarParts parts) {
    String month = month(parts.month());
    return wording.fill("month", Map.of("month", month, "year", year(parts.year())));
  }

  private String day(CalendarParts parts) {
    String day = String.valueOf(parts.day());
    String month = month(parts.month());
    return wording.fill("day", Map.of("day", day, "month", month, "year", year(parts.year())));
  }

  /** "the 1970s" is plain; "the 40s" is not, and a decade BC counts the other way. */
  private static boolean isDecade(CalendarParts parts) {
    return parts.precision() == Precision.DECADE && Era.of(parts.year()) == Era.RECENT;
  }
}
