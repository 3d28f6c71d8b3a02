package glossator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glossator.model.Entity;
import glossator.model.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The glossary of the bundled edition: who is in it, and in which order. */
@ExtendWith(BakedSiteResolver.class)
class GlossaryContractTest {
  /** Everybody whom the article names. */
  private static final Set<String> NAMED =
      Set.of(
          "aaron-david-miller",
          "john-kerry",
          "barack-obama",
          "hillary-clinton",
          "benjamin-netanyahu",
          "mahmoud-abbas",
          "james-baker",
          "madeleine-albright",
          "jimmy-carter",
          "henry-kissinger",
          "george-shultz",
          "lawrence-eagleburger",
          "warren-christopher",
          "colin-powell",
          "condoleezza-rice",
          "bill-clinton",
          "yasser-arafat",
          "ehud-barak",
          "charles-de-gaulle",
          "charles-maurice-de-talleyrand",
          "charles-dickens");

  @Test
  void everybodyNamedInTheArticleIsInTheTextAndInTheGlossary(BakedSite site) {
    List<String> missing = new ArrayList<>();
    for (String person : NAMED.stream().sorted().toList()) {
      if (!site.pages().containsKey("people/" + person + ".html")) {
        missing.add(person + " has no page");
      }
      String mention = ".paragraph a.mention[data-entity=" + person + "]";
      if (site.sections().stream().allMatch(each -> site.page(each).select(mention).isEmpty())) {
        missing.add(person + " is not named in the text");
      }
    }
    Offenders.none("Persons of the article that are missing", missing);
  }

  @Test
  void theIndexOfEventsIsInOrderOfTime(BakedSite site) {
    String index = "events/index.html";
    Map<String, LocalDate> dates =
        site.edition().entities(Kind.EVENT).stream()
            .collect(Collectors.toMap(BakedSite::address, GlossaryContractTest::beginning));
    List<String> shown =
        site.page(index).select("main a[href]").stream()
            .map(link -> Place.of(index, link.attr("href")).file())
            .filter(dates::containsKey)
            .distinct()
            .toList();
    Stream<LocalDate> inOrder = dates.values().stream().sorted();
    assertEquals(dates.keySet(), Set.copyOf(shown), "the events in the index");
    assertEquals(inOrder.toList(), shown.stream().map(dates::get).toList(), shown.toString());
  }

  private static LocalDate beginning(Entity event) {
    return ((Entity.Event) event).date().earliest().orElse(LocalDate.MIN);
  }
}
