package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.build.BuildReport;
import glossator.build.EditionBuild;
import glossator.build.Memory;
import glossator.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build makes the pages that it would not make as they stand, and takes over the others. */
class KeptPagesTest {
  private static final String ENTRY = "content/people/anna-vesterlund.md";

  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");
  private Path site = Path.of("");

  @BeforeEach
  void build() throws Exception {
    edition = temporary.resolve("edition");
    site = temporary.resolve("site");
    Fixture.copy(Fixture.folder("editions").resolve("everything").resolve("edition"), edition);
    build(Memory.KEPT);
  }

  private void build(Memory memory) throws Exception {
    BuildReport report =
        new EditionBuild(
                edition, Optional.of(site), Optional.empty(), false, memory, Progress.SILENT)
            .build();
    assertTrue(report.done(), () -> report.problems().toString());
  }

  private void replace(String file, String from, String to) throws IOException {
    String before = Files.readString(edition.resolve(file));
    assertTrue(before.contains(from), before);
    Fixture.write(edition, file, before.replace(from, to));
  }

  /** The files themselves, which a page that is taken over goes on being. */
  private Map<String, Object> pages() throws IOException {
    Map<String, Object> pages = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(each -> each.toString().endsWith(".html")).toList()) {
        BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
        pages.put(Fixture.name(site, file), Objects.requireNonNull(known.fileKey()));
      }
    }
    return pages;
  }

  /** Builds again, and compares the site with what a build makes that knows of none before. */
  private Set<String> made(Memory memory) throws Exception {
    Map<String, Object> before = pages();
    build(memory);
    Map<String, Object> after = pages();
    Path clean = temporary.resolve("clean");
    new EditionBuild(edition, Optional.of(clean)).build();
    assertEquals(Snapshot.of(clean).files(), Snapshot.of(site).files());
    Set<String> made = new TreeSet<>(after.keySet());
    made.removeIf(page -> Objects.equals(after.get(page), before.get(page)));
    return made;
  }

  @Test
  void wordsOfAnEntryAreOnItsPageAndInTheBook() throws Exception {
    replace(ENTRY, "She knew every rock", "She knew each rock");
    assertEquals(Set.of("book.html", "people/anna-vesterlund.html"), made(Memory.KEPT));
    replace(ENTRY, "She knew each rock", "She knew no rock");
    assertEquals(Set.of("book.html", "people/anna-vesterlund.html"), made(Memory.KEPT));
  }

  @Test
  void aNameIsOnMorePages() throws Exception {
    replace(ENTRY, "name: Anna Vesterlund", "name: Anne Vesterlund");
    Set<String> made = made(Memory.KEPT);
    assertTrue(made.contains("people/ole-berg.html"), made::toString);
    assertTrue(made.size() < pages().size(), made::toString);
  }

  @Test
  void aPageThatNobodyHadIsMade() throws Exception {
    Fixture.write(
        edition, "content/places/the-mole.md", "---\nname: The Mole\nsummary: A wall.\n---\n");
    Set<String> made = made(Memory.KEPT);
    assertTrue(made.contains("places/the-mole.html"), made::toString);
    Files.delete(edition.resolve("content/places/the-mole.md"));
    assertTrue(made(Memory.KEPT).contains("places/index.html"));
  }

  @Test
  void otherTemplatesMakeAllPages() throws Exception {
    Fixture.write(edition, "templates/lib/own.ftlh", "");
    assertEquals(pages().keySet(), made(Memory.KEPT));
  }

  @Test
  void otherSettingsMakeAllPages() throws Exception {
    Path file = edition.resolve("jbake.properties");
    Files.writeString(file, Files.readString(file) + "\nown.key=value\n");
    assertEquals(pages().keySet(), made(Memory.KEPT));
  }

  @Test
  void whoeverAsksForItHasAllPagesMade() throws Exception {
    assertEquals(pages().keySet(), made(Memory.FRESH));
  }

  @Test
  void aSiteThatSomebodyHasChangedIsMadeAnew() throws Exception {
    Path page = site.resolve("people/ole-berg.html");
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, Files.readString(page).replace("Ole", "Ove"));
    Files.setLastModifiedTime(page, time);
    replace(ENTRY, "She knew every rock", "She knew each rock");
    assertEquals(pages().keySet(), made(Memory.KEPT));
  }

  @Test
  void aBuildThatFailsTakesNothingAway() throws Exception {
    Snapshot before = Snapshot.of(site);
    replace(ENTRY, "[^1] Ole", "[^2] Ole");
    BuildReport failed =
        new EditionBuild(
                edition, Optional.of(site), Optional.empty(), false, Memory.KEPT, Progress.SILENT)
            .build();
    assertEquals(false, failed.done());
    assertEquals(before.files(), Snapshot.of(site).files());
    replace(ENTRY, "[^2] Ole", "[^1] Ole");
    replace(ENTRY, "She knew every rock", "She knew each rock");
    assertEquals(Set.of("book.html", "people/anna-vesterlund.html"), made(Memory.KEPT));
  }

  @Test
  void pagesThatListAllDocumentsAreMadeEachTime() throws Exception {
    String list = "<#list published_persons as each>${each.title}</#list>";
    Fixture.write(edition, "templates/page.ftlh", "<p>" + list + "</p>");
    build(Memory.KEPT);
    replace(ENTRY, "She knew every rock", "She knew each rock");
    assertEquals(
        Set.of("about.html", "book.html", "people/anna-vesterlund.html"), made(Memory.KEPT));
  }

  @Test
  void whatIsMadeOnceIsOnThePagesThatHaveIt() throws Exception {
    String count = "<p><@once>${edition.kinds?map(kind -> kind.count)?join(\" \")}</@once></p>";
    Fixture.write(edition, "templates/page.ftlh", count);
    Set<String> pages = new TreeSet<>();
    for (int i = 2; i < 40; i++) { // more than are made at the same time
      Fixture.write(edition, "content/pages/" + i + "-more-" + i + ".md", "# More\n");
      pages.add("more-" + i + ".html");
    }
    build(Memory.KEPT);
    Fixture.write(
        edition, "content/places/the-mole.md", "---\nname: The Mole\nsummary: A wall.\n---\n");
    Set<String> made = made(Memory.KEPT);
    assertTrue(made.containsAll(pages), made::toString);
  }
}
