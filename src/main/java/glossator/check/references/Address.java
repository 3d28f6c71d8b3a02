package glossator.check.references;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an address leads to within the site.
 *
 * @param path from the site's root; begins with {@code ../} when it leads out of it
 * @param fragment the id behind the hash; empty when there is none
 */
record Address(String path, String fragment) {
  private static final Pattern OUTWARD = Pattern.compile("(?s)(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

  private static final Pattern PARTS = Pattern.compile("(?s)([^?#]*)(?:\\?[^#]*)?(?:#(.*))?");

  /** Whether an address leads out of the site, to another host or a program. */
  static boolean isOutward(String address) {
    return OUTWARD.matcher(address).matches();
  }

  /**
   * Resolves an address.
   *
   * @param page that it stands on, from the site's root
   * @param address that does not lead outward
   */
  static Address of(String page, String address) {
    Matcher parts = PARTS.matcher(address);
    if (!parts.matches()) {
      throw new IllegalStateException("no parts in " + address);
    }
    String fragment = parts.group(2) == null ? "" : decoded(parts.group(2));
    String path = decoded(parts.group(1));
    return new Address(path.isEmpty() ? page : resolved(page, path), fragment);
  }

  private static String resolved(String page, String path) {
    List<String> steps = new ArrayList<>();
    if (!path.startsWith("/")) {
      steps.addAll(folders(page));
    }
    for (String step : path.split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty() && !steps.get(steps.size() - 1).equals("..")) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".")) {
        steps.add(step);
      }
    }
    String joined = String.join("/", steps);
    return path.startsWith("/") ? joined.substring(1) : joined;
  }

  private static List<String> folders(String page) {
    List<String> steps = Arrays.asList(page.split("/"));
    return steps.subList(0, steps.size() - 1);
  }

  /** The relative address of a place in the site, as seen from a page. */
  static String relative(String page, String target) {
    List<String> from = folders(page);
    List<String> to = Arrays.asList(target.split("/"));
    int common = 0;
    while (common < from.size()
        && common < to.size() - 1
        && from.get(common).equals(to.get(common))) {
      common++;
    }
    return "../".repeat(from.size() - common) + String.join("/", to.subList(common, to.size()));
  }

  /** Escapes of bytes resolved; what is no escape stays. */
  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEscape) {
      return written;
    }
  }
}
