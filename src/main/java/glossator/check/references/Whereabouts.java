package glossator.check.references;

import glossator.check.Apparatus;
import glossator.check.Holdings;
import glossator.problem.NearMatches;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Knows every file of the site, and where one is that was looked for elsewhere. */
final class Whereabouts {
  /** Made anew by each build, some of them only of a published edition. */
  private static final Set<String> MADE =
      Set.of(
          "ids.json",
          "feed.xml",
          "sitemap.xml",
          "robots.txt",
          "css/running-titles.css",
          "js/panels.js");

  private final SitePlan plan;
  private final Holdings holdings;
  private final Map<Boolean, Map<String, String>> stems = new ConcurrentHashMap<>();
  private @Nullable Map<String, Set<String>> byName;

  Whereabouts(Apparatus apparatus) {
    this.plan = SitePlan.of(apparatus);
    this.holdings = apparatus.holdings();
  }

  /** All files of each name; most editions need them for no lead. */
  private synchronized Map<String, Set<String>> byName() {
    Map<String, Set<String>> known = byName;
    if (known == null) {
      known = new HashMap<>();
      for (Set<String> paths : List.of(plan.pages(), holdings.own().keySet())) {
        for (String path : paths) {
          if (has(path)) {
            known.computeIfAbsent(name(path), key -> new TreeSet<>()).add(path);
          }
        }
      }
      byName = known;
    }
    return known;
  }

  SitePlan plan() {
    return plan;
  }

  /** Whether the site has a file. */
  boolean has(String path) {
    return isMade(path) || holdings.has(path);
  }

  /** Whether a build makes a file, of which the edition's own would then be refused. */
  boolean isMade(String path) {
    boolean index = path.startsWith("search/") && plan.hasPage("search.html");
    return plan.hasPage(path) || MADE.contains(path) || index;
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
    Set<String> elsewhere = byName().get(name(path));
    if (elsewhere != null) {
      return "did you mean " + words(lead, elsewhere.iterator().next()) + "?";
    }
    return near(lead, path)
        .map(near -> "did you mean " + words(lead, near) + "?")
        .orElse(
            lead.picture()
                ? "put it into content or assets: what lies there is in the site at the same place"
                : "what lies in content or assets is in the site at the same place; [[id]] leads to an entry");
  }

  /** A file of nearly the same name, its ending set aside. */
  private Optional<String> near(Lead lead, String path) {
    String stem = stem(name(path));
    Map<String, String> stems = stems(lead.picture());
    List<String> near = NearMatches.of(stem, stems.keySet());
    return stem.isEmpty() ? Optional.empty() : near.stream().findFirst().map(stems::get);
  }

  /** The first file of each name without its ending. */
  private Map<String, String> stems(boolean pictures) {
    return stems.computeIfAbsent(
        pictures,
        key -> {
          Map<String, String> all = new HashMap<>();
          byName()
              .forEach(
                  (name, files) -> {
                    String first = files.iterator().next();
                    if (!(pictures && first.endsWith(".html"))) {
                      all.merge(stem(name), first, BinaryOperator.minBy(Comparator.naturalOrder()));
                    }
                  });
          return all;
        });
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private String words(Lead lead, String path) {
    String reference = lead.picture() ? "" : plan.reference(path);
    return reference.isEmpty() ? Address.relative(lead.page(), path) : "[[" + reference + "]]";
  }
}
