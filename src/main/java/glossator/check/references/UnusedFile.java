package glossator.check.references;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Holdings;
import glossator.check.Rule;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A picture or another file of the edition that nothing leads to or shows. */
public final class UnusedFile implements Rule {
  /** What hosts, browsers and lawyers look for by itself. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)(?:.*/)?(?:licen[cs]e|copying|notice|readme|authors|ofl|credits)[^/]*"
              + "|(?:CNAME|_[a-z]+|favicon\\.[a-z]+|apple-touch-icon[^/]*|android-chrome[^/]*|mstile[^/]*"
              + "|browserconfig\\.xml|[^/]*\\.webmanifest|manifest\\.json|ads\\.txt|humans\\.txt|security\\.txt"
              + "|google[0-9a-f]+\\.html|BingSiteAuth\\.xml|opensearch\\.xml)");

  @Override
  public String code() {
    return "unused-file";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /** What is left out may be what leads there. */
  @Override
  public boolean needsWholeEdition() {
    return true;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Holdings holdings = apparatus.holdings();
    Whereabouts whereabouts = new Whereabouts(apparatus);
    Set<String> used = new HashSet<>();
    Leads.forEach(
        apparatus,
        lead -> {
          if (!Address.isOutward(lead.address())) {
            used.add(Address.of(lead.page(), lead.address()).path());
          }
        });
    holdings
        .own()
        .forEach(
            (path, file) -> {
              if (!used.contains(path) && !whereabouts.isMade(path) && !isUsed(path, holdings)) {
                findings.report(
                    new SourceText(file, ""),
                    0,
                    "nothing leads to this file or shows it",
                    "delete it, or name it where it belongs: it is in the site as " + path);
              }
            });
  }

  private static boolean isUsed(String path, Holdings holdings) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean sheet = name.endsWith(".css") || name.endsWith(".js");
    return holdings.theme().contains(path)
        || holdings.named().contains(name)
        || (sheet && holdings.named().contains(name.substring(0, name.lastIndexOf('.'))))
        || KNOWN.matcher(path).matches();
  }
}
