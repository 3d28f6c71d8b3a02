package glossator.check.references;

import glossator.check.Apparatus;
import glossator.check.Excerpt;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.problem.Severity;

/** A picture, or another file to be shown on a page, that is not there. */
public final class MissingImage implements Rule {
  @Override
  public String code() {
    return "missing-image";
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
          if (!lead.picture() || lead.address().isEmpty() || Address.isOutward(lead.address())) {
            return;
          }
          String path = Address.of(lead.page(), lead.address()).path();
          boolean fromHost = lead.address().startsWith("/");
          if (fromHost || !whereabouts.has(path)) {
            findings.report(
                lead.source(),
                lead.offset(),
                fromHost
                    ? "“"
                        + lead.address()
                        + "” counts from the root of the host, not of the edition"
                    : "the picture is not there: the site has no " + Excerpt.of(path),
                whereabouts.hint(lead, path));
          }
        });
  }
}
