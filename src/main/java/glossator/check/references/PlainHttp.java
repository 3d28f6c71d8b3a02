package glossator.check.references;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.problem.Severity;
import java.util.regex.Pattern;

/** A link to another host that others on the way can read and alter. */
public final class PlainHttp implements Rule {
  private static final Pattern OPEN =
      Pattern.compile("(?i)http://(?!localhost[:/]|127\\.|\\[::1]|[^/]*\\.onion(?:[:/]|$)).+");

  @Override
  public String code() {
    return "plain-http";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    OutwardLeads.forEach(
        apparatus,
        (source, offset, address) -> {
          if (OPEN.matcher(address).matches()) {
            findings.report(
                source,
                offset,
                "the address begins with http://, which nothing protects on the way",
                "write https:// if the host answers there");
          }
        });
  }
}
