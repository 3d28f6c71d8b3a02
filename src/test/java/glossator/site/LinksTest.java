package glossator.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address in the site is relative and leads somewhere; nothing is loaded from elsewhere. */
@ExtendWith(BakedSiteResolver.class)
class LinksTest {

  @Test
  void everyAddressInAPageLeadsToAFileAndAnId(BakedSite site) {
    List<Reference> references = new ArrayList<>();
    site.pages().forEach((name, page) -> references.addAll(Reference.inPage(name, page)));
    check(references, site);
  }

  @Test
  void everyAddressInAStyleSheetLeadsToAFile(BakedSite site) throws IOException {
    List<Reference> references = new ArrayList<>();
    for (String name : site.files(".css")) {
      String css = Files.readString(site.folder().resolve(name));
      references.addAll(Reference.inCss(name, css));
    }
    references.removeIf(reference -> reference.address().startsWith("data:"));
    check(references, site);
  }

  @Test
  void everyPageHasAStyleSheetOfTheSite(BakedSite site) {
    List<String> plain = new ArrayList<>();
    site.pages()
        .forEach(
            (name, page) -> {
              if (page.select("link[rel=stylesheet][href]").isEmpty()) {
                plain.add(name);
              }
            });
    Offenders.none("Pages without a style sheet", plain);
  }

  @Test
  void everyPageIsReachedFromTheTitlePage(BakedSite site) {
    Set<String> reached = new HashSet<>(Set.of("index.html", "404.html"));
    List<String> waiting = new ArrayList<>(List.of("index.html"));
    while (!waiting.isEmpty()) {
      String name = waiting.remove(waiting.size() - 1);
      for (Element link : site.page(name).select("a[href]")) {
        Reference reference = new Reference(name, "a[href]", link.attr("href"));
        if (!reference.leadsAway()) {
          String file = Place.of(name, reference.address()).file();
          if (site.pages().containsKey(file) && reached.add(file)) {
            waiting.add(file);
          }
        }
      }
    }
    List<String> lost = new ArrayList<>(site.pages().keySet());
    lost.removeIf(name -> reached.contains(name) || isRedirect(name, site));
    Offenders.none("Pages that no link leads to", lost);
  }

  private static boolean isRedirect(String name, BakedSite site) {
    return !site.page(name).select("meta[http-equiv=refresh]").isEmpty();
  }

  @Test
  void idsAreUniqueOnEachPage(BakedSite site) {
    List<String> twice = new ArrayList<>();
    site.pages()
        .forEach(
            (name, page) -> {
              Set<String> ids = new HashSet<>();
              page.select("[id]").stream()
                  .map(Element::id)
                  .filter(id -> !ids.add(id))
                  .forEach(id -> twice.add(name + "#" + id));
            });
    Offenders.none("Ids that a page has twice", twice);
  }

  private static void check(List<Reference> references, BakedSite site) {
    List<String> broken = new ArrayList<>();
    for (Reference reference : references) {
      String objection = reference.leadsAway() ? "" : objection(reference, site);
      if (!objection.isEmpty()) {
        broken.add(reference + " " + objection);
      }
    }
    Offenders.none("Addresses that do not lead to a file of the site", broken);
  }

  private static String objection(Reference reference, BakedSite site) {
    // A host shows 404.html at any depth, so its addresses count from the host's root.
    boolean anywhere = reference.file().equals("404.html") && reference.address().startsWith("/");
    String address = anywhere ? reference.address().substring(1) : reference.address();
    if (address.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*") || address.startsWith("/")) {
      return "is not relative";
    }
    boolean onThisPage = address.length() > 1 && address.startsWith("#");
    if (!onThisPage && address.matches("([^?#]*/)?\\.{0,2}([?#].*)?")) {
      return "does not end in a file’s name";
    }
    Place place;
    try {
      place = Place.of(reference.file(), address);
    } catch (IllegalArgumentException malformed) {
      return "is malformed: " + malformed.getMessage();
    }
    Path file = site.folder().resolve(place.file()).normalize();
    if (!file.startsWith(site.folder()) || !Files.isRegularFile(file)) {
      return "leads to " + place.file() + ", which is not there";
    }
    boolean lost = !place.fragment().isEmpty() && place.element(site).isEmpty();
    return lost ? "leads to an id that is not there" : "";
  }
}
