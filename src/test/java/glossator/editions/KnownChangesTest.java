package glossator.editions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.build.Changes;
import glossator.build.EditionSession;
import glossator.build.EditionSession.Reach;
import glossator.build.EditionSession.Update;
import glossator.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an update looks at, and in which order it makes pages. */
class KnownChangesTest {
  private static final String PAGE = "article/arrival.html";
  private static final String ENTRY = "people/ole-berg.html";

  @TempDir private Path root = Path.of("");
  private EditionSession session =
      new EditionSession(Path.of(""), Optional.empty(), Progress.SILENT);

  @BeforeEach
  void build() throws Exception {
    Fixture.write(root, "content/article/1-arrival.md", "# Arrival\n\nOle Berg was late.\n");
    Fixture.write(
        root,
        "content/people/ole-berg.md",
        "---\nname: Ole Berg\nsummary: A pilot.\n---\n\nHe slept.\n");
    session = new EditionSession(root, Optional.empty(), Progress.SILENT);
    assertTrue(session.update(Changes.UNKNOWN).report().done());
  }

  private String shown(String page) throws IOException {
    return Files.readString(root.resolve("output").resolve(page));
  }

  private String fresh(String page) throws InterruptedException {
    return session
        .fresh(page)
        .map(each -> each.bytes().map(bytes -> new String(bytes, UTF_8)).orElse("gone"))
        .orElse("as it stands");
  }

  private void settle() throws Exception {
    while (session.isPending()) {
      assertTrue(session.settle(() -> false).isPresent());
    }
  }

  @Test
  void pagesThatAreOpenComeFirst() throws Exception {
    Path text =
        Fixture.write(root, "content/article/1-arrival.md", "# Arrival\n\nOle Berg was early.\n");
    Update update = session.update(Changes.exactly(Set.of(text)), Set.of(PAGE));
    assertEquals(Reach.CHOSEN, update.reach());
    assertEquals(Set.of(PAGE), update.changed());
    assertTrue(shown(PAGE).contains("was early"));
    assertFalse(shown(ENTRY).contains("was early"));
    assertEquals("as it stands", fresh(PAGE));
    assertTrue(fresh(ENTRY).contains("was early"));
    Update parts = session.settle(() -> false).orElseThrow();
    assertEquals(Reach.PARTS, parts.reach());
    assertTrue(parts.changed().contains(ENTRY), () -> parts.changed().toString());
    assertTrue(shown(ENTRY).contains("was early"));
    assertEquals("as it stands", fresh(ENTRY));
    assertFalse(shown("article/index.html").contains("was early"));
    Update gathered = session.settle(() -> false).orElseThrow();
    assertEquals(Reach.PAGES, gathered.reach());
    assertEquals(Set.of("article/index.html", "book.html"), gathered.changed());
    assertTrue(shown("article/index.html").contains("was early"));
    assertEquals(Reach.WHOLE, session.settle(() -> false).orElseThrow().reach());
  }

  @Test
  void aPageThatThereIsNoMoreIsNotShown() throws Exception {
    Fixture.write(
        root, "content/people/anna-lind.md", "---\nname: Anna Lind\nsummary: A cook.\n---\n");
    session.update(Changes.UNKNOWN);
    settle();
    Path entry = root.resolve("content/people/anna-lind.md");
    Files.delete(entry);
    session.update(Changes.exactly(Set.of(entry)), Set.of("people/index.html"));
    assertFalse(shown("people/index.html").contains("Anna Lind"));
    assertEquals("gone", fresh("people/anna-lind.html"));
    settle();
    assertFalse(Files.exists(root.resolve("output/people/anna-lind.html")));
  }

  @Test
  void whatIsMoreUrgentComesBetween() throws Exception {
    Path text =
        Fixture.write(root, "content/article/1-arrival.md", "# Arrival\n\nOle Berg was early.\n");
    session.update(Changes.exactly(Set.of(text)), Set.of(PAGE));
    assertTrue(session.settle(() -> true).isEmpty());
    assertTrue(session.isPending());
    assertTrue(fresh(ENTRY).contains("was early"));
    Fixture.write(root, "content/article/1-arrival.md", "# Arrival\n\nOle Berg was there.\n");
    session.update(Changes.exactly(Set.of(text)), Set.of(PAGE));
    assertTrue(fresh(ENTRY).contains("was there"));
    settle();
    assertTrue(shown(ENTRY).contains("was there"));
  }

  @Test
  void whatIsNotToldIsFoundByLookingForIt() throws Exception {
    Fixture.write(
        root, "content/people/anna-lind.md", "---\nname: Anna Lind\nsummary: A cook.\n---\n");
    Path text =
        Fixture.write(root, "content/article/1-arrival.md", "# Arrival\n\nAnna Lind was early.\n");
    session.update(Changes.exactly(Set.of(text)));
    settle();
    assertFalse(shown(PAGE).contains("people/anna-lind.html"));
    session.update(Changes.UNKNOWN);
    settle();
    assertTrue(shown(PAGE).contains("people/anna-lind.html"));
  }

  @Test
  void filesThatComeGoAndAreMoved() throws Exception {
    Path added =
        Fixture.write(
            root, "content/people/anna-lind.md", "---\nname: Anna Lind\nsummary: So.\n---\n");
    session.update(Changes.exactly(Set.of(added)));
    settle();
    assertTrue(shown("people/index.html").contains("Anna Lind"));
    Path moved = added.resolveSibling("anna-berg.md");
    Files.move(added, moved);
    session.update(Changes.exactly(Set.of(added, moved)));
    settle();
    assertTrue(Files.exists(root.resolve("output/people/anna-berg.html")));
    assertFalse(Files.exists(root.resolve("output/people/anna-lind.html")));
  }

  @Test
  void theLastNameGoesAndTheFirstComes() throws Exception {
    Path entry = root.resolve("content/people/ole-berg.md");
    String text = Files.readString(entry);
    Files.delete(entry);
    session.update(Changes.UNKNOWN);
    settle();
    assertFalse(shown(PAGE).contains("people/ole-berg.html"));
    Files.writeString(entry, text);
    session.update(Changes.UNKNOWN);
    settle();
    assertTrue(shown(PAGE).contains("people/ole-berg.html"));
  }

  /** Some systems take the two for one, which only the whole folder tells. */
  @Test
  void aNameThatLooksLikeAnotherIsRefusedAsEver() throws Exception {
    Path other =
        Fixture.write(root, "content/people/Ole-Berg.md", "---\nname: Ole\nsummary: So.\n---\n");
    if (Files.isSameFile(other, root.resolve("content/people/ole-berg.md"))) {
      return;
    }
    Update update = session.update(Changes.exactly(Set.of(other)));
    assertFalse(update.report().done());
    assertTrue(update.report().problems().toString().contains("address-collision"));
    Files.delete(other);
    assertTrue(session.update(Changes.exactly(Set.of(other))).report().done());
  }
}
