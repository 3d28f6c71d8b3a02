package glossator.check.references;

import glossator.check.Apparatus;
import glossator.check.Edit;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.problem.Severity;

/** A link to the address that an entry had before it got another id. */
public final class FormerAddress implements Rule {
  @Override
  public String code() {
    return "former-address";
  }

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
          String moved = plan.movedTo(address.path());
          if (moved.isEmpty()) {
            return;
          }
          String now = Address.relative(lead.page(), moved);
          String message = "the link leads to " + address.path() + ", which is now " + moved;
          String hint = "write " + now + ", or [[" + plan.reference(moved) + "]]";
          int end = pathEnd(lead.address());
          if (lead.isVerbatim()) {
            Edit edit = new Edit(lead.source(), lead.offset(), lead.offset() + end, now);
            findings.report(edit, message, hint);
          } else {
            findings.report(lead.source(), lead.offset(), message, hint);
          }
        });
  }

  private static int pathEnd(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '#' && address.charAt(end) != '?') {
      end++;
    }
    return end;
  }
}
