package glossator.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every page has, whatever it shows. */
@ExtendWith(BakedSiteResolver.class)
class PageStructureTest {

  @Test
  void everyPageHasATitleAHeadingAMainPartAndALanguage(BakedSite site) {
    List<String> wanting = new ArrayList<>();
    site.pages()
        .forEach(
            (name, page) -> {
              for (String want : wants(page, site.edition().settings().language())) {
                wanting.add(name + " " + want);
              }
            });
    Offenders.none("Pages that lack something", wanting);
  }

  private static List<String> wants(Document page, String language) {
    List<String> wants = new ArrayList<>();
    if (page.title().isBlank()) {
      wants.add("has no title");
    }
    List<String> headings = page.select("h1").eachText();
    if (page.select("h1").size() != 1 || headings.isEmpty()) {
      wants.add("has not one heading h1 with words but " + page.select("h1").size() + headings);
    }
    int parts = page.select("main, [role=main]").size();
    if (parts != 1) {
      wants.add("has not one main part but " + parts);
    }
    if (!page.select("html").attr("lang").equals(language)) {
      wants.add("has the language “" + page.select("html").attr("lang") + "”");
    }
    return wants;
  }

  @Test
  void titlesTellPagesApart(BakedSite site) {
    List<String> same = new ArrayList<>();
    Map<String, String> first = new HashMap<>();
    site.pages()
        .forEach(
            (name, page) -> {
              boolean redirect = !page.select("meta[http-equiv=refresh]").isEmpty();
              String other = redirect ? null : first.putIfAbsent(page.title(), name);
              if (other != null) {
                same.add(name + " and " + other + " are both “" + page.title() + "”");
              }
            });
    Offenders.none("Pages with the same title", same);
  }

  @Test
  void noLevelOfHeadingIsSkipped(BakedSite site) {
    List<String> skipped = new ArrayList<>();
    site.pages()
        .forEach(
            (name, page) -> {
              int above = 0;
              for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                if (level > above + 1) {
                  skipped.add(name + ": h" + above + ", then " + heading.outerHtml());
                }
                above = level;
              }
            });
    Offenders.none("Headings that skip a level", skipped);
  }
}
