package glossator.check.references;

import glossator.check.Apparatus;
import glossator.check.Excerpt;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.problem.Severity;

/** A link to a page or a file that the site does not have. */
public final class BrokenLink implements Rule {
  @Override
  public String code() {
    return "broken-link";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Whereabouts whereabouts = new Whereabouts(apparatus);
    Leads.forEach(
        apparatus,
        lead -> {
          if (lead.picture() || Address.isOutward(lead.address()) || isTold(lead)) {
            return;
          }
          String path = Address.of(lead.page(), lead.address()).path();
          if (lead.address().startsWith("/")) {
            findings.report(
                lead.source(),
                lead.offset(),
                "“"
                    + Excerpt.of(lead.address())
                    + "” counts from the root of the host, not of the edition",
                whereabouts.hint(lead, path));
          } else if (!whereabouts.has(path)) {
            findings.report(
                lead.source(),
                lead.offset(),
                "the link leads nowhere: the site has no " + Excerpt.of(path),
                whereabouts.hint(lead, path));
          }
        });
  }

  /** Whether another rule has more to say of it. */
  private static boolean isTold(Lead lead) {
    return LinkToSource.SOURCE.matcher(lead.address()).matches()
        || MalformedAddress.isMeantOutward(lead.address());
  }
}
