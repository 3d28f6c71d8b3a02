package glossator.site;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Scripts are files of the edition, classic and deferred: what loads from a disk, and does not hold
 * the page up. A policy in every page allows nothing else.
 */
@ExtendWith(BakedSiteResolver.class)
class ScriptsTest {
  private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";
  private static final Set<String> OWN = Set.of("'self'", "'none'", "data:");

  /** Attributes that make a script a module, or unable to load from a disk. */
  private static final List<String> UNWANTED =
      List.of("crossorigin", "integrity", "nomodule", "nonce", "type");

  /**
   * All wait for the page but the one that sets the reader’s colours, which waits for nothing and
   * holds up nothing (decision 0011).
   */
  @Test
  void scriptsAreClassicDeferredFiles(BakedSite site) {
    List<String> wrong = new ArrayList<>();
    site.pages()
        .forEach(
            (name, page) -> {
              for (Element script : page.select("script:not([type$=json])")) {
                boolean early = script.attr("src").endsWith("js/reading.js");
                boolean late = script.hasAttr(early ? "async" : "defer");
                boolean plain =
                    script.hasAttr("src") && late && (early || !script.hasAttr("async"));
                if (!plain || UNWANTED.stream().anyMatch(script::hasAttr)) {
                  wrong.add(name + ": " + script.outerHtml());
                }
              }
            });
    Offenders.none("Scripts that are not classic deferred files", wrong);
  }

  @Test
  void noElementCarriesScriptsOrStyles(BakedSite site) {
    List<String> wrong = new ArrayList<>();
    site.pages()
        .forEach(
            (name, page) -> {
              page.select("style, [style], [^on]")
                  .forEach(each -> wrong.add(name + ": " + each.shallowClone()));
            });
    Offenders.none("Elements with scripts or styles of their own", wrong);
  }

  @Test
  void everyPolicyAllowsOnlyTheEditionsFiles(BakedSite site) {
    List<String> wrong = new ArrayList<>();
    site.pages()
        .forEach(
            (name, page) -> {
              Map<String, List<String>> policy = policy(page);
              if (!List.of("'none'").equals(policy.get("default-src"))) {
                wrong.add(name + ": default-src is not 'none': " + policy);
              }
              policy.forEach(
                  (directive, sources) -> {
                    boolean data = sources.contains("data:") && !directive.equals("img-src");
                    if (data || !OWN.containsAll(sources)) {
                      wrong.add(name + ": " + directive + " " + sources);
                    }
                  });
            });
    Offenders.none("Policies that allow more", wrong);
  }

  /** The directives of a page's policy, which stands before anything that it judges. */
  private static Map<String, List<String>> policy(Document page) {
    Element meta = page.head().selectFirst(POLICY + ":not(link ~ *, script ~ *)");
    String policy = meta == null ? "" : meta.attr("content");
    return Arrays.stream(policy.split(";"))
        .map(directive -> List.of(directive.trim().split("\\s+")))
        .collect(toMap(words -> words.get(0), words -> words.subList(1, words.size())));
  }
}
