package glossator.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The text of the bundled edition: its nineteen paragraphs and the notes on them. */
@ExtendWith(BakedSiteResolver.class)
class ContractTest {
  private static final int FEWEST_NOTES = 40;
  private static final List<String> PARAGRAPHS =
      IntStream.rangeClosed(1, 19).mapToObj(number -> "p" + number).toList();

  @Test
  void allParagraphsStandInOrder(BakedSite site) {
    List<String> onSections = new ArrayList<>();
    for (String section : site.sections()) {
      onSections.addAll(paragraphs(site.page(section)));
    }
    assertAll(
        () -> assertEquals(PARAGRAPHS, onSections, "the sections"),
        () -> assertEquals(PARAGRAPHS, paragraphs(site.page(BakedSite.WHOLE_TEXT)), "the whole"));
  }

  /** The ids of the paragraphs on a page, after a look at their class. */
  private static List<String> paragraphs(Document page) {
    List<String> byId = page.select("[id~=^p[0-9]+$]").eachAttr("id");
    assertEquals(byId, page.select(".paragraph").eachAttr("id"), "ids and class “paragraph”");
    return byId;
  }

  @Test
  void everyNoteSaysOnWhatItIs(BakedSite site) {
    List<String> wrong = new ArrayList<>();
    site.pages()
        .forEach(
            (name, page) -> {
              Set<String> paragraphs = Set.copyOf(page.select(".paragraph").eachAttr("id"));
              for (Element note : page.select(".note")) {
                String on = note.attr("data-on");
                if (!note.id().startsWith("n-") || !paragraphs.contains(on)) {
                  wrong.add(name + ": id “" + note.id() + "”, data-on “" + on + "”");
                }
              }
            });
    Offenders.none("Notes without an id n-… or a paragraph of their page", wrong);
  }

  @Test
  void everyParagraphHasANote(BakedSite site) {
    Set<String> without = new TreeSet<>(PARAGRAPHS);
    int notes = 0;
    for (String section : site.sections()) {
      for (Element note : site.page(section).select(".note")) {
        without.remove(note.attr("data-on"));
        notes++;
      }
    }
    Offenders.none("Paragraphs without a note", without);
    assertTrue(notes >= FEWEST_NOTES, "There are only " + notes + " notes");
  }

  @Test
  void theMarksOfNotesAndTheNotesBelongTogether(BakedSite site) {
    List<String> wrong = new ArrayList<>();
    for (String section : site.sections()) {
      Document page = site.page(section);
      List<String> notes = page.select(".note").eachAttr("id");
      List<String> marked =
          page.select(".paragraph a.note-marker[href^=#]").eachAttr("href").stream()
              .map(href -> Place.of(section, href).fragment())
              .toList();
      if (!notes.equals(marked)) {
        wrong.add(section + ": notes " + notes + ", marks " + marked);
      }
      for (String words : page.select(".lemma").eachAttr("data-notes")) {
        if (!notes.containsAll(List.of(words.split(" ")))) {
          wrong.add(section + ": no note " + words);
        }
      }
    }
    Offenders.none("Sections whose marks and notes differ", wrong);
  }
}
