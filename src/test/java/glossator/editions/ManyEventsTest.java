package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition of very many events and people has pages that a browser can show. */
class ManyEventsTest {
  private static final int EVENTS = 2000;
  private static final int PEOPLE = 250;
  private static final int LARGEST = 1_000_000;

  @TempDir private Path temporary;

  @Test
  void theTimelineAndTheTableStaySmall() throws IOException {
    Path edition = temporary.resolve("edition");
    Files.createDirectories(edition.resolve("content/events"));
    Files.createDirectories(edition.resolve("content/people"));
    Files.createDirectories(edition.resolve("content/article"));
    Files.writeString(edition.resolve("jbake.properties"), "check.unmentioned-entry=off\n");
    Files.writeString(edition.resolve("content/article/1-text.md"), "# The text\n\nIt happened.\n");
    for (int i = 0; i < EVENTS; i++) {
      String event =
          """
          ---
          name: The assembly number %d at Lind
          date: %d-%02d-%02d
          summary: One of many assemblies of which there is no more to be said than of any other.
          participants: [{who: person-%d, role: Speaker of the house, side: Side %d}, {who: person-%d}]
          ---
          """
              .formatted(
                  i, 1700 + i / 8, 1 + i % 12, 1 + i % 28, i % PEOPLE, i % 7, (i + 1) % PEOPLE);
      Files.writeString(edition.resolve("content/events/assembly-" + i + ".md"), event);
    }
    for (int i = 0; i < PEOPLE; i++) {
      String person =
          "---\nname: Person %d\nsummary: Somebody.\noffices: [{title: Speaker, from: %d, to: %d}]\n---\n";
      Files.writeString(
          edition.resolve("content/people/person-" + i + ".md"),
          person.formatted(i, 1700 + i, 1710 + i));
    }
    Snapshot site = PlainSite.site(edition, temporary.resolve("output"));
    String events = site.text("events/index.html");
    int drawing = events.indexOf("</figure>") - events.indexOf("<figure");
    assertTrue(events.length() < LARGEST, "events/index.html has " + events.length());
    assertTrue(drawing < LARGEST / 5, "its timeline has " + drawing);
    int table = site.text("presence.html").length();
    assertTrue(table < LARGEST / 5, "presence.html has " + table);
  }
}
