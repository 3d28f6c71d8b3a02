package glossator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import glossator.page.EntryParts;
import glossator.page.PageView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While an edition is edited, indexes are those of before as long as they show the same. */
class KeptIndexesTest {
  private static final String EVENTS = "events/index.html";
  private static final String PEOPLE = "people/index.html";
  private static final String TEXT = "content/article/1-text.md";
  private static final String DAY = "content/events/day.md";
  private static final String ADA = "content/people/ada-lind.md";

  private EditedEdition edition;
  private Map<String, PageView.EntityIndex> first = Map.of();

  @BeforeEach
  void show(@TempDir Path root) throws IOException {
    edition = EditedEdition.in(root);
    first = shown();
  }

  private Map<String, PageView.EntityIndex> shown() throws IOException {
    return edition.pages().values().stream()
        .filter(PageView.EntityIndex.class::isInstance)
        .map(PageView.EntityIndex.class::cast)
        .collect(Collectors.toMap(PageView::address, each -> each));
  }

  private void replace(String file, String words, String others) throws IOException {
    edition.replace(file, words, others);
  }

  private static PageView.EntityIndex at(
      String address, Map<String, PageView.EntityIndex> indexes) {
    return Objects.requireNonNull(indexes.get(address));
  }

  private static EntryParts.EntryView entry(PageView.EntityIndex index, String id) {
    return index.groups().stream()
        .flatMap(group -> group.entries().stream())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anotherCountMakesItsEntryAnewAndNoOther() throws Exception {
    replace(TEXT, "The treaty", "The murder, or the treaty,");
    PageView.EntityIndex events = at(EVENTS, shown());
    PageView.EntityIndex before = at(EVENTS, first);
    assertEquals(0, entry(before, "day").passages());
    assertEquals(1, entry(events, "day").passages());
    assertSame(entry(before, "month"), entry(events, "month"));
  }

  @Test
  void anotherNameIsListed() throws Exception {
    replace(DAY, "name: The murder", "name: The stabbing");
    assertEquals("The stabbing", entry(at(EVENTS, shown()), "day").name());
  }

  @Test
  void whatIsWrittenOfAnEntityChangesNone() throws Exception {
    replace(ADA, "see_also, to: decade}\n---\n", "see_also, to: decade}\n---\n\nShe was early.\n");
    assertEquals(first, shown());
  }

  @Test
  void anEntryThatComesAndGoesIsListedWhileItIsThere() throws Exception {
    Path file = edition.file(DAY);
    String text = Files.readString(file);
    Files.delete(file);
    Map<String, PageView.EntityIndex> without = shown();
    assertEquals(at(EVENTS, first).count() - 1, at(EVENTS, without).count());
    Files.writeString(file, text);
    assertEquals(first, shown());
  }

  @Test
  void aSummaryLeavesTheTimeline() throws Exception {
    replace(DAY, "summary: The murder", "summary: That murder");
    PageView.EntityIndex events = at(EVENTS, shown());
    assertNotEquals(at(EVENTS, first).groups(), events.groups());
    assertSame(at(EVENTS, first).timeline(), events.timeline());
  }

  @Test
  void aDateMovesItsEvent() throws Exception {
    replace(DAY, "date: -0043-03-15", "date: 1815-03-15");
    assertNotEquals(at(EVENTS, first), at(EVENTS, shown()));
  }

  @Test
  void theTimelineFollowsOfficesAndNothingElseOfPeople() throws Exception {
    replace(ADA, "summary: A minister.", "summary: A minister twice.");
    Map<String, PageView.EntityIndex> now = shown();
    assertNotEquals(at(PEOPLE, first), at(PEOPLE, now));
    assertEquals(at(EVENTS, first), at(EVENTS, now));
    replace(ADA, "title: Clerk", "title: Copyist");
    assertNotEquals(at(EVENTS, now), at(EVENTS, shown()));
  }

  @Test
  void itIsSetInTheLanguageOfTheEdition() throws Exception {
    replace("jbake.properties", "edition.language=en", "edition.language=he");
    assertNotEquals(at(EVENTS, first), at(EVENTS, shown()));
  }
}
