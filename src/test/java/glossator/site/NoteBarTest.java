package glossator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the bar above a text offers to choose, and what the notes below say that they are. */
@ExtendWith(BakedSiteResolver.class)
class NoteBarTest {

  @Test
  void figuresAreThoseOfTheNotes(BakedSite site) {
    for (String name : site.sections()) {
      compare(name, site.page(name));
    }
    compare(BakedSite.WHOLE_TEXT, site.page(BakedSite.WHOLE_TEXT));
  }

  private static void compare(String name, Document page) {
    Map<String, Integer> notes = new TreeMap<>();
    for (Element note : page.select(".notes > .note")) {
      String kind = note.attr("data-kind");
      notes.merge(kind.isEmpty() ? "-" : kind, 1, Integer::sum);
    }
    Map<String, Integer> offered = new TreeMap<>();
    for (Element label : page.select("[data-choice=kinds] label")) {
      String word = label.select("input").attr("value");
      offered.put(word, Integer.valueOf(label.select(".count").text()));
    }
    assertEquals(notes, offered, name);
  }

  @Test
  void theWholeEditionIsKnownOnEveryPage(BakedSite site) {
    List<String> all =
        site.page(BakedSite.WHOLE_TEXT).select(".note[data-kind]").eachAttr("data-kind");
    for (String name : site.sections()) {
      String known = site.page(name).select("#notes-bar").attr("data-kinds");
      assertTrue(List.of(known.split(" ")).containsAll(all), name + " knows " + known);
    }
  }

  @Test
  void theBarIsNotSeenBeforeAScriptShowsIt(BakedSite site) {
    for (String name : site.sections()) {
      assertTrue(site.page(name).select("#notes-bar").hasAttr("hidden"), name);
    }
  }
}
