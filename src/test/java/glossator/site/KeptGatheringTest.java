package glossator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import glossator.page.CardView;
import glossator.page.EntryParts;
import glossator.page.PageView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While an edition is edited, pages that gather all of it are put together of what was there. */
class KeptGatheringTest {
  private static final String TEXT = "content/article/1-text.md";
  private static final String DAY = "content/events/day.md";
  private static final String ADA = "content/people/ada-lind.md";

  private EditedEdition edition;
  private Map<String, PageView> first = Map.of();

  @BeforeEach
  void show(@TempDir Path root) throws IOException {
    edition = EditedEdition.in(root);
    edition.replace(TEXT, "The treaty", "Ada Lind knew. The murder, or the treaty,");
    first = edition.pages();
  }

  private static <T extends PageView> T at(
      String address, Class<T> type, Map<String, PageView> pages) {
    return type.cast(Objects.requireNonNull(pages.get(address), address));
  }

  private static CardView card(String entity, Map<String, PageView> pages) {
    return at("article/index.html", PageView.WholeText.class, pages).cards().stream()
        .filter(each -> each.entity().equals(entity))
        .findFirst()
        .orElseThrow();
  }

  private static List<PageView.PublicIds> ids(Map<String, PageView> pages) {
    return at("ids.json", PageView.Inventory.class, pages).groups();
  }

  /** The event that came before another. */
  private static String before(String id, Map<String, PageView> pages) {
    EntryParts.EntityView event =
        at("events/" + id + ".html", PageView.EntityPage.class, pages).entity();
    return Objects.requireNonNull(Objects.requireNonNull(event.sequence()).before()).name();
  }

  @Test
  void aSummaryMakesItsCardAnewAndNoOther() throws Exception {
    edition.replace(ADA, "summary: A minister.", "summary: A minister twice.");
    Map<String, PageView> now = edition.pages();
    assertEquals("A minister.", card("ada-lind", first).summary());
    assertEquals("A minister twice.", card("ada-lind", now).summary());
    assertSame(card("day", first), card("day", now));
  }

  @Test
  void anotherMentionIsCountedOnItsCard() throws Exception {
    edition.replace(TEXT, "the flood was not.", "the flood was not.\n\nThe murder was.");
    Map<String, PageView> now = edition.pages();
    assertEquals(1, card("day", first).passages());
    assertEquals(2, card("day", now).passages());
    assertSame(card("ada-lind", first), card("ada-lind", now));
  }

  @Test
  void whoIsNamedNoMoreHasNoCard() throws Exception {
    edition.replace(TEXT, "Ada Lind knew. The", "The");
    Map<String, PageView> now = edition.pages();
    List<String> cards =
        at("article/index.html", PageView.WholeText.class, now).cards().stream()
            .map(CardView::entity)
            .toList();
    assertEquals(
        List.of("day"), cards.stream().filter(List.of("ada-lind", "day")::contains).toList());
  }

  @Test
  void idsOfSectionsAreThoseOfBeforeWhenAnEntryChanges() throws Exception {
    edition.replace(DAY, "name: The murder", "name: The stabbing");
    List<PageView.PublicIds> now = ids(edition.pages());
    assertSame(ids(first).get(0), now.get(0));
    assertNotSame(ids(first).get(1), now.get(1));
    assertEquals(ids(first).size(), now.size());
  }

  @Test
  void whatCameBeforeAnEventFollowsEvents() throws Exception {
    assertEquals("The lease", before("later", first));
    edition.replace(DAY, "date: -0043-03-15", "date: 2009-05-15");
    assertEquals("The murder", before("later", edition.pages()));
  }
}
