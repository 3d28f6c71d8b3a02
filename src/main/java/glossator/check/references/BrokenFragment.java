package glossator.check.references;

import glossator.check.Apparatus;
import glossator.check.Excerpt;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.problem.NearMatches;
import glossator.problem.Severity;

/** A link to a place that its page does not have. */
public final class BrokenFragment implements Rule {
  @Override
  public String code() {
    return "broken-fragment";
  }

  /** Templates of the edition's own may give ids that nothing here knows of. */
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    SitePlan plan = SitePlan.of(apparatus);
    Leads.forEach(
        apparatus,
        lead -> {
          if (lead.picture() || Address.isOutward(lead.address())) {
            return;
          }
          Address address = Address.of(lead.page(), lead.address());
          String id = address.fragment();
          if (plan.pages().contains(address.path()) && !plan.mayHave(address.path(), id)) {
            findings.report(
                lead.source(),
                lead.offset(),
                "the link leads to no place: "
                    + address.path()
                    + " has no “"
                    + Excerpt.of(id)
                    + "”",
                NearMatches.hint(
                    id,
                    plan.ids(address.path()),
                    "give the place an id, {#" + id + "}, or lead to the page"));
          }
        });
  }
}
