package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.problem.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** An event that lasted longer than events do. */
public final class UnlikelyDuration implements Rule {
  /** In years; the Hundred Years’ War had 116. */
  private static final long LONGEST = 120;

  @Override
  public String code() {
    return "unlikely-duration";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    List<Dates.Dated> dates = Dates.of(apparatus.edition());
    Optional<LocalDate> last =
        dates.stream().flatMap(each -> each.date().latest().stream()).max(LocalDate::compareTo);
    for (Dates.Dated each : dates) {
      if (each.entity() instanceof Entity.Event) {
        long years = years(each.date(), last);
        if (years > LONGEST) {
          findings.report(
              Apparatus.source(each.entity()),
              each.place(apparatus),
              "this event lasted "
                  + (each.date().isOpenEnd() ? "more than " : "")
                  + years
                  + " years ("
                  + each.date().text()
                  + ")",
              "mend the date; an event that happened at some time within it has an X: 19XX");
        }
      }
    }
  }

  /** One without an end is taken to last to the last date that the edition has. */
  private static long years(Edtf date, Optional<LocalDate> last) {
    if (!date.isInterval()) {
      return 0;
    }
    if (!date.isOpenEnd()) {
      return Order.yearsBetween(date, date);
    }
    return date.earliest()
        .filter(day -> Order.isSure(date))
        .map(day -> ChronoUnit.YEARS.between(day, last.orElse(day)))
        .orElse(0L);
  }
}
