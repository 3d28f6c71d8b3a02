package glossator.check.references;

import glossator.check.Apparatus;
import glossator.check.Holdings;
import glossator.problem.NearMatches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Knows every file of the site, and where one is that was looked for elsewhere. */
final class Whereabouts {
  /** Made anew by each build, some of them only of a published edition. */
  private static final Set<String> MADE =
      Set.of("ids.json", "feed.xml", "sitemap.xml", "robots.txt", "css/running-titles.css");

  private final SitePlan plan;
  private final Holdings holdings;
  private final Map<String, Set<String>> byName = new HashMap<>();

  Whereabouts(Apparatus apparatus) {
    this.plan = SitePlan.of(apparatus);
    this.holdings = apparatus.holdings();
    plan.pages().forEach(this::name);
    holdings.own().keySet().forEach(this::name);
  }

  private void name(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    byName.computeIfAbsent(name, key -> new TreeSet<>()).add(path);
  }

  SitePlan plan() {
    return plan;
  }

  /** Whether the site has a file. */
  boolean has(String path) {
    return plan.hasPage(path)
        || holdings.has(path)
        || MADE.contains(path)
        || path.startsWith("search/");
  }

  /** The way out of an address that leads to nothing. */
  String hint(Lead lead, String path) {
    String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    if (has(path)) {
      return "write " + words(lead, path);
    }
    if (has(folder + "index.html")) {
      return "write " + words(lead, folder + "index.html") + ": a disk shows no page for a folder";
    }
    if (has(path + ".html")) {
      return "write " + words(lead, path + ".html");
    }
    Set<String> elsewhere = byName.get(path.substring(path.lastIndexOf('/') + 1));
    if (elsewhere != null) {
      return "did you mean " + words(lead, elsewhere.iterator().next()) + "?";
    }
    Set<String> all = new TreeSet<>(plan.pages());
    all.addAll(holdings.own().keySet());
    List<String> near = NearMatches.of(path, all);
    return near.isEmpty()
        ? "what lies in content or assets is in the site at the same place; entries are led to by [[id]]"
        : "did you mean " + words(lead, near.get(0)) + "?";
  }

  private String words(Lead lead, String path) {
    String reference = lead.picture() ? "" : plan.reference(path);
    return reference.isEmpty() ? Address.relative(lead.page(), path) : "[[" + reference + "]]";
  }
}
