package glossator.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mentions and backlinks mirror each other. */
@ExtendWith(BakedSiteResolver.class)
class BacklinksTest {
  private static final String BACKLINKS = "section#mentions a[href]";

  @Test
  void everyEntitysPageSaysWhoseItIs(BakedSite site) {
    List<String> silent = new ArrayList<>();
    site.edition()
        .entities()
        .forEach(
            (id, entity) -> {
              String address = BakedSite.address(entity);
              List<String> ids = site.page(address).select("main").eachAttr("data-entity");
              if (!ids.equals(List.of(id))) {
                silent.add(address + " has main[data-entity] " + ids);
              }
            });
    Offenders.none("Pages of entities that do not say whose they are", silent);
  }

  @Test
  void everyMentionIsListedOnItsEntitysPage(BakedSite site) {
    List<String> unlisted = new ArrayList<>();
    for (Map.Entry<String, Document> page : site.pages().entrySet()) {
      if (!List.of(BakedSite.WHOLE_TEXT, BakedSite.BOOK).contains(page.getKey())) {
        for (Element mention : page.getValue().select("a.mention[data-entity]")) {
          check(page.getKey(), mention, site).ifPresent(unlisted::add);
        }
      }
    }
    Offenders.none("Mentions without a backlink that quotes them", unlisted);
  }

  /** What is wrong with the backlink of a mention. */
  private static Optional<String> check(String page, Element mention, BakedSite site) {
    Place place = new Place(page, anchor(mention));
    Place entry = Place.of(page, mention.attr("href"));
    String what = place + " names " + mention.attr("data-entity") + " “" + mention.text() + "”";
    Element whose = entry.element(site).orElse(mention);
    if (!whose.attr("data-entity").equals(mention.attr("data-entity"))
        || !whose.normalName().equals("main")) {
      return Optional.of(what + ", but links to " + entry);
    }
    List<Element> backlinks =
        whose.select(BACKLINKS).stream()
            .filter(link -> Place.of(entry.file(), link.attr("href")).equals(place))
            .toList();
    if (backlinks.isEmpty()) {
      return Optional.of(what + ", but " + entry + " has no link back");
    }
    boolean quoted = backlinks.stream().anyMatch(link -> marked(link).contains(mention.text()));
    return quoted
        ? Optional.empty()
        : Optional.of(what + ", but " + entry + " does not quote it: " + marked(backlinks.get(0)));
  }

  /** The innermost id around a mention. */
  private static String anchor(Element mention) {
    Element holder = mention.closest("[id]");
    return holder == null ? "" : holder.id();
  }

  /** The marked words in the passage that a backlink belongs to, when it is of that place alone. */
  private static List<String> marked(Element backlink) {
    Element passage = backlink.closest(":has(mark)");
    if (passage == null) {
      return List.of();
    }
    List<String> links = passage.select("a[href]").eachAttr("href");
    boolean alone = links.stream().allMatch(backlink.attr("href")::equals);
    return alone ? passage.select("mark").eachText() : List.of();
  }

  @Test
  void everyBacklinkLeadsToAMention(BakedSite site) {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Document> page : site.pages().entrySet()) {
      String entity = page.getValue().select("main[data-entity]").attr("data-entity");
      for (Element link : page.getValue().select(BACKLINKS)) {
        Place place = Place.of(page.getKey(), link.attr("href"));
        String mention = "a.mention[data-entity=\"" + entity + "\"]";
        if (place.element(site).map(there -> there.select(mention)).isEmpty()) {
          wrong.add(page.getKey() + " leads to " + place + ", which is not there");
        } else if (place.element(site).orElseThrow().select(mention).isEmpty()) {
          wrong.add(page.getKey() + " leads to " + place + ", which does not name it");
        }
      }
    }
    Offenders.none("Backlinks that do not lead to a mention", wrong);
  }
}
