package glossator.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page carries the cards of what it links to, and no others. */
@ExtendWith(BakedSiteResolver.class)
class CardsTest {
  private static final String CARDS = "template#cards > .card";

  @Test
  void everyPageHasTheCardsOfTheEntriesItLinksTo(BakedSite site) {
    List<String> wrong = new ArrayList<>();
    site.pages()
        .forEach(
            (name, page) -> {
              Set<String> linked =
                  new TreeSet<>(page.select("a[data-entity]").eachAttr("data-entity"));
              linked.remove(page.select("main").attr("data-entity"));
              List<String> cards = page.select(CARDS).eachAttr("data-entity");
              if (name.equals("book.html")) { // for paper, which has no cards
                linked.clear();
              }
              if (!linked.equals(new TreeSet<>(cards)) || cards.size() != linked.size()) {
                wrong.add(name + " links to " + linked + ", but has cards of " + cards);
              }
            });
    Offenders.none("Pages whose cards are not those of their links", wrong);
  }

  @Test
  void everyLinkInRunningTextCanOpenACard(BakedSite site) {
    List<String> without = new ArrayList<>();
    Map<String, String> entries = new HashMap<>();
    site.edition().entities().forEach((id, entity) -> entries.put(BakedSite.address(entity), id));
    site.pages()
        .forEach(
            (name, page) -> {
              for (Element link : page.select(".prose a, .note-body a, .particulars a, .named a")) {
                String entity = entries.get(address(name, link));
                if (entity != null && !entity.equals(link.attr("data-entity"))) {
                  without.add(name + ": " + link.outerHtml());
                }
              }
            });
    Offenders.none("Links to entries that do not say to which", without);
  }

  private static String address(String page, Element link) {
    String href = link.attr("href");
    boolean elsewhere = href.contains("#") || new Reference(page, "a", href).leadsAway();
    return elsewhere ? "" : Place.of(page, href).file();
  }

  @Test
  void aCardSaysWhatTheEntrySays(BakedSite site) {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Document> page : site.pages().entrySet()) {
      for (Element card : page.getValue().select(CARDS)) {
        String entry = address(page.getKey(), card.select(".card-foot a").get(0));
        Document there = site.page(entry);
        if (!there.select("main").attr("data-entity").equals(card.attr("data-entity"))) {
          wrong.add(page.getKey() + ": " + card.attr("data-entity") + " leads to " + entry);
        }
        for (String words :
            List.of(
                there.select("h1").text(),
                there.select(".foreign-names").text(),
                there.select(".page-head .lead").text(),
                there.select(".page-head .role").text(),
                there.select("#mentions-heading .count").text())) {
          if (!card.text().contains(words)) {
            wrong.add(page.getKey() + ": " + card.attr("data-entity") + " does not say “" + words);
          }
        }
      }
    }
    Offenders.none("Cards that say something else than their entries", wrong);
  }

  @Test
  void anIndexHasNoCardsSinceTheSummariesStandThere(BakedSite site) {
    List<String> twice = new ArrayList<>();
    site.pages()
        .forEach(
            (name, page) -> {
              if (page.select("main").hasClass("index") && !page.select(CARDS).isEmpty()) {
                twice.add(name);
              }
            });
    Offenders.none("Indexes with cards", twice);
  }
}
