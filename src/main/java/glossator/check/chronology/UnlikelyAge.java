package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.edtf.Edtf;
import glossator.model.Entity;
import glossator.model.Kind;
import glossator.problem.Severity;
import java.util.Optional;

/** Somebody who grew older than anybody did. */
public final class UnlikelyAge implements Rule {
  /** In years; the greatest age that is on record is 122. */
  private static final long OLDEST = 122;

  @Override
  public String code() {
    return "unlikely-age";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (Entity entity : apparatus.edition().entities(Kind.PERSON)) {
      Optional<Edtf> born = Lives.birth(entity);
      Optional<Edtf> died = Lives.death(entity);
      if (born.isPresent() && died.isPresent()) {
        long years = Order.yearsBetween(born.get(), died.get());
        if (years > OLDEST) {
          findings.report(
              Apparatus.source(entity),
              apparatus.place(entity, "died", "date"),
              Lives.ended(entity)
                  + " "
                  + years
                  + Lives.sinceBeginning(" years after being ", entity),
              "mend the date that is wrong; if it is doubtful, say so in it: 1911?");
        }
      }
    }
  }
}
