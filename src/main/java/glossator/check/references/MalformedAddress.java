package glossator.check.references;

import glossator.check.Apparatus;
import glossator.check.Excerpt;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.problem.NearMatches;
import glossator.problem.Severity;
import glossator.problem.SourceText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address of another host that no program can follow. */
public final class MalformedAddress implements Rule {
  private static final List<String> SCHEMES = List.of("https", "http", "mailto", "ftp", "tel");

  private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(.*)");

  /** What was meant to lead outward, and counts from the page as it is written. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:www\\.[^/\\s]+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|edu|gov|info))(?:/.*)?");

  private static final Pattern NO_COLON = Pattern.compile("(?i)(https?)(//?.*)");

  private static final Pattern HOST =
      Pattern.compile(
          "//(?:[^/?#@\\s]*@)?(?:\\[[0-9A-Fa-f:.]+]|localhost|[^/?#:@\\s.]+(?:\\.[^/?#:@\\s.]+)+\\.?)(?::[0-9]{1,5})?(?:[/?#].*)?");

  @Override
  public String code() {
    return "malformed-address";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    OutwardLeads.forEach(
        apparatus, (source, offset, address) -> examine(source, offset, address, findings));
  }

  /** Whether an address counts from the page that it stands on, and is of another host. */
  static boolean isMeantOutward(String address) {
    return BARE.matcher(address).matches() || NO_COLON.matcher(address).matches();
  }

  private static void examine(SourceText source, int offset, String address, Findings findings) {
    Matcher scheme = SCHEME.matcher(address);
    Matcher noColon = NO_COLON.matcher(address);
    if (BARE.matcher(address).matches()) {
      String message =
          "“" + Excerpt.of(address) + "” counts from this page, since it does not say https://";
      findings.report(source, offset, message, "write https://" + address);
    } else if (noColon.matches()) {
      String message = "“" + Excerpt.of(address) + "” has no colon behind " + noColon.group(1);
      String rest = noColon.group(2).replaceFirst("^/+", "");
      findings.report(source, offset, message, "write " + noColon.group(1) + "://" + rest);
    } else if (scheme.matches()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      schemed(name, scheme.group(2), address, source, offset, findings);
    }
  }

  private static void schemed(
      String scheme,
      String rest,
      String address,
      SourceText source,
      int offset,
      Findings findings) {
    String said = "“" + Excerpt.of(address) + "” ";
    List<String> near = NearMatches.of(scheme, SCHEMES, 1);
    if (!SCHEMES.contains(scheme)) {
      if (!near.isEmpty() && rest.startsWith("//")) {
        findings.report(
            source,
            offset,
            said + "begins with “" + scheme + ":”, which no program knows",
            "did you mean " + near.get(0) + ":" + rest + "?");
      }
    } else if (scheme.equals("mailto")) {
      if (!rest.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
        findings.report(source, offset, said + "is no address of a person", "mailto:name@host");
      }
    } else if (scheme.startsWith("http") && !HOST.matcher(rest).matches()) {
      findings.report(source, offset, said + "names no host", host(scheme, rest));
    } else if (scheme.startsWith("http") && !isAddress(address)) {
      findings.report(
          source,
          offset,
          said + "has signs that an address cannot have",
          "write a space as %20, and copy the address from the browser");
    }
  }

  private static String host(String scheme, String rest) {
    Matcher oneSlash = Pattern.compile("/?([^/].*)").matcher(rest);
    boolean meant = oneSlash.matches() && HOST.matcher("//" + oneSlash.group(1)).matches();
    return meant
        ? "did you mean " + scheme + "://" + oneSlash.group(1) + "?"
        : "such as https://example.org/page.html";
  }

  /** Letters of all scripts are let through: browsers take them. */
  private static boolean isAddress(String address) {
    try {
      new URI(address.replaceAll("[\\[\\]|^{}`\\\\]", "_"));
      return true;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
