package glossator.edtf;

import java.util.Map;

/** Words for an interval. */
final class IntervalPhrase {

  private final Wording wording;
  private final DatePhrase date;

  IntervalPhrase(Wording wording, DatePhrase date) {
    this.wording = wording;
    this.date = date;
  }

  String of(Interval interval) {
    if (interval.from() instanceof SingleDate start) {
      if (interval.to() instanceof SingleDate end) {
        return closed(start, end);
      }
      return half(interval.isOpenEnd() ? "open.end" : "unknown.end", start);
    }
    // The parser lets no interval through that has a date at neither end.
    SingleDate end = (SingleDate) interval.to();
    return half(interval.isOpenStart() ? "open.start" : "unknown.start", end);
  }

  private String half(String key, SingleDate known) {
    return wording.fill(key, Map.of("date", date.inner(known)));
  }

  private String closed(SingleDate start, SingleDate end) {
    if (start.text().equals(end.text())) {
      return date.of(start);
    }
    if (isLoose(start) || isLoose(end)) {
      return pair("range.loose", date.inner(start), date.inner(end));
    }
    CalendarParts from = start.parts();
    CalendarParts to = end.parts();
    boolean alike = from.precision() == to.precision();
    if (alike && from.precision() == Precision.YEAR) {
      return years(from.year(), to.year());
    }
    if (alike && from.year() == to.year()) {
      return from.precision() == Precision.DAY ? days(from, to) : months(from, to);
    }
    return pair("range", date.of(start), date.of(end));
  }

  private static boolean isLoose(SingleDate end) {
    return end.qualifier() != Qualifier.NONE || !end.parts().precision().isPlain();
  }

  private String years(int from, int to) {
    Era era = Era.of(from);
    return era == Era.of(to)
        ? pair(era.key("range.years"), era.number(from), era.number(to))
        : pair("range", date.year(from), date.year(to));
  }

  private String months(CalendarParts from, CalendarParts to) {
    String start = date.month(from.month());
    String end = date.month(to.month());
    return wording.fill(
        "range.months", Map.of("start", start, "end", end, "year", date.year(from.year())));
  }

  private String days(CalendarParts from, CalendarParts to) {
    Map<String, String> values =
        Map.of(
            "start", String.valueOf(from.day()),
            "end", String.valueOf(to.day()),
            "month", date.month(from.month()),
            "startmonth", date.month(from.month()),
            "endmonth", date.month(to.month()),
            "year", date.year(from.year()));
    return wording.fill(from.month() == to.month() ? "range.days" : "range.days.year", values);
  }

  private String pair(String key, String start, String end) {
    return wording.fill(key, Map.of("start", start, "end", end));
  }
}
