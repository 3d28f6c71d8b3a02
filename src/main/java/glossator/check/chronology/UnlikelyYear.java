package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.edtf.Edtf;
import glossator.problem.Severity;
import java.util.List;
import java.util.function.Predicate;

/** A year with two digits, or one in the far future, in an entry that is alone with it. */
public final class UnlikelyYear implements Rule {
  private static final int EARLY = 1000;

  /** A year and no clock, so that an edition is judged alike whenever it is built. */
  private static final int LATE = 2100;

  @Override
  public String code() {
    return "unlikely-year";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    List<Dates.Dated> dates = Dates.of(apparatus.edition());
    report(dates, UnlikelyYear::isEarly, UnlikelyYear::hasTwoDigits, apparatus, findings);
    report(dates, UnlikelyYear::isLate, UnlikelyYear::isLate, apparatus, findings);
  }

  /** Where two entries have dates of that time, the edition speaks of it. */
  private static void report(
      List<Dates.Dated> dates,
      Predicate<Edtf> ofThatTime,
      Predicate<Edtf> doubtful,
      Apparatus apparatus,
      Findings findings) {
    long entries =
        dates.stream()
            .filter(each -> ofThatTime.test(each.date()))
            .map(each -> each.entity().id())
            .distinct()
            .count();
    if (entries == 1) {
      dates.stream()
          .filter(each -> doubtful.test(each.date()))
          .forEach(each -> report(each, apparatus, findings));
    }
  }

  private static void report(Dates.Dated dated, Apparatus apparatus, Findings findings) {
    findings.report(
        Apparatus.source(dated.entity()),
        dated.place(apparatus),
        "no other entry has a date anywhere near “" + dated.date().text() + "”",
        "mend the year, which has four digits: 1914, not 0014");
  }

  private static boolean isEarly(Edtf date) {
    return date.earliest().filter(day -> day.getYear() < EARLY).isPresent();
  }

  private static boolean hasTwoDigits(Edtf date) {
    return date.earliest().filter(day -> day.getYear() > 0 && day.getYear() < 100).isPresent();
  }

  private static boolean isLate(Edtf date) {
    return date.latest().filter(day -> day.getYear() > LATE).isPresent();
  }
}
