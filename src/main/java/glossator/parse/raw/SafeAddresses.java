package glossator.parse.raw;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses a page may lead to, and which pictures it may show. */
final class SafeAddresses {
  /** Those that no browser and no system runs. */
  static final List<String> SCHEMES =
      List.of("https", "http", "mailto", "tel", "ftp", "geo", "urn", "doi");

  /** Browsers pass over these when they look for a scheme (URL Standard, basic URL parser). */
  private static final Pattern PASSED_OVER = Pattern.compile("[\\x00-\\x20\\x7f]");

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", 32);
  private static final Pattern HOST = Pattern.compile("[/\\\\]{2}.*", 32);
  private static final String ALLOWED =
      "an address begins with " + String.join(":, ", SCHEMES) + ":, or counts from the page";
  private static final String PICTURES =
      "save the picture beside the documents, and write its address from the page:"
          + " pages ask no other host for anything";

  private SafeAddresses() {}

  /** Why a link may not lead to an address, as a hint; empty when it may. */
  static Optional<String> linkObjection(String address) {
    String seen = PASSED_OVER.matcher(address).replaceAll("");
    if (HOST.matcher(seen).matches()) {
      return Optional.of("write it in full, with https: before it");
    }
    Matcher scheme = SCHEME.matcher(seen);
    boolean unknown =
        scheme.matches() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    return unknown ? Optional.of(ALLOWED) : Optional.empty();
  }

  /** Why a picture may not be shown, as a hint; empty when it is one of the edition's. */
  static Optional<String> pictureObjection(String address) {
    String seen = PASSED_OVER.matcher(address).replaceAll("");
    boolean elsewhere =
        seen.startsWith("/")
            || seen.startsWith("\\")
            || SCHEME.matcher(seen).matches()
            || leavesSite(seen);
    return elsewhere ? Optional.of(PICTURES) : Optional.empty();
  }

  /** Pages lie one folder deep at most. */
  private static boolean leavesSite(String address) {
    int depth = 1;
    for (String part : address.split("[?#]", 2)[0].split("[/\\\\]", -1)) {
      boolean here = part.isEmpty() || part.equals(".");
      depth += here ? 0 : part.equals("..") ? -1 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }
}
