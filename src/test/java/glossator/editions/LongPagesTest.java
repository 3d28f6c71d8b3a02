package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.build.Changes;
import glossator.build.EditionBuild;
import glossator.build.EditionSession;
import glossator.build.EditionSession.Reach;
import glossator.build.EditionSession.Update;
import glossator.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages of more than a megabyte, which a preview puts together of what was made before, sums when
 * nobody waits any more, and does not read to put them back.
 */
class LongPagesTest {
  private static final String WHOLE_TEXT = "article/index.html";
  private static final String BOOK = "book.html";
  private static final String SUMS = "SHA256SUMS";

  @TempDir private Path temporary = Path.of("");
  private Path root = Path.of("");
  private Path site = Path.of("");
  private EditionSession session =
      new EditionSession(Path.of(""), Optional.empty(), Progress.SILENT);

  @BeforeEach
  void build() throws Exception {
    root = temporary.resolve("edition");
    site = temporary.resolve("site");
    Fixture.write(root, "jbake.properties", "edition.title=The Log\ncheck.double-space=error\n");
    Fixture.write(
        root,
        "content/article/1-passage.md",
        "# Passage\n\n"
            + ("The sea was grey and the wind was from the north. ".repeat(90) + "\n\n")
                .repeat(300));
    write("The pilot was late.");
    session = new EditionSession(root, Optional.of(site), Progress.SILENT);
    Update first = session.update(Changes.UNKNOWN);
    assertTrue(first.report().done(), first.report().problems()::toString);
    assertTrue(Files.size(site.resolve(WHOLE_TEXT)) > 1 << 20);
    assertTrue(Files.size(site.resolve(BOOK)) > 1 << 20);
    assertAsBuilt();
  }

  private Path write(String words) throws IOException {
    return Fixture.write(root, "content/article/2-arrival.md", "# Arrival\n\n" + words + "\n");
  }

  private Update settle() throws Exception {
    Optional<Update> last = Optional.empty();
    while (session.isPending()) {
      last = session.settle(() -> false);
      assertTrue(last.isPresent());
    }
    return last.orElseThrow();
  }

  /** Brings all pages up to date, and nothing else. */
  private Update pages(String words) throws Exception {
    Path text = write(words);
    Update update = session.update(Changes.exactly(Set.of(text)), Set.of("article/arrival.html"));
    while (update.reach() != Reach.PAGES) {
      update = session.settle(() -> false).orElseThrow();
    }
    return update;
  }

  private boolean shows(String page, String words) throws IOException {
    return Files.readString(site.resolve(page)).contains(words);
  }

  private void assertAsBuilt() throws Exception {
    Path clean = temporary.resolve("clean");
    new EditionBuild(root, Optional.of(clean)).build();
    assertEquals(Set.of(), differing(Snapshot.of(clean), Snapshot.of(site)));
  }

  private static Set<String> differing(Snapshot one, Snapshot other) {
    Set<String> all = new TreeSet<>(one.names());
    all.addAll(other.names());
    all.removeIf(path -> Objects.equals(one.files().get(path), other.files().get(path)));
    return all;
  }

  @Test
  void theyAreShownBeforeTheyAreSummed() throws Exception {
    String sums = Files.readString(site.resolve(SUMS));
    assertEquals(Set.of(WHOLE_TEXT, BOOK), pages("The pilot was early.").changed());
    assertTrue(shows(WHOLE_TEXT, "was early") && shows(BOOK, "was early"));
    assertEquals(sums, Files.readString(site.resolve(SUMS)));
    Update whole = settle();
    assertFalse(whole.changed().contains(WHOLE_TEXT) || whole.changed().contains(BOOK));
    assertAsBuilt();
  }

  @Test
  void oneChangeAfterAnother() throws Exception {
    pages("The pilot was early.");
    pages("The pilot was there.");
    settle();
    assertAsBuilt();
    pages("The pilot was early.");
    pages("The pilot slept.");
    pages("The pilot was there.");
    settle();
    assertAsBuilt();
  }

  /** With a template of the edition's own that says what the theme's does. */
  @Test
  void onesThatAreMadeAgainTheSameAreNotWrittenAgain() throws Exception {
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(site.resolve(WHOLE_TEXT), longAgo);
    String theme = Files.readString(Path.of("templates", "article.ftlh"));
    Path template = Fixture.write(root, "templates/article.ftlh", theme + "<#-- ours -->");
    session.update(Changes.exactly(Set.of(template)), Set.of("article/arrival.html"));
    settle();
    assertEquals(longAgo, Files.getLastModifiedTime(site.resolve(WHOLE_TEXT)));
    Fixture.write(root, "templates/article.ftlh", theme + "<!-- ours -->");
    Update whole = session.update(Changes.exactly(Set.of(template)));
    assertFalse(whole.changed().contains(WHOLE_TEXT));
    assertEquals(Set.of(WHOLE_TEXT), session.settle(() -> false).orElseThrow().changed());
    settle();
    assertAsBuilt();
  }

  @Test
  void theyArePutBackWhenACheckFindsAnError() throws Exception {
    Snapshot last = Snapshot.of(site);
    pages("The pilot  was early.");
    assertTrue(shows(WHOLE_TEXT, "was early") && shows(BOOK, "was early"));
    Update whole = settle();
    assertFalse(whole.report().done());
    assertTrue(whole.changed().containsAll(Set.of(WHOLE_TEXT, BOOK)));
    assertEquals(Set.of(), differing(last, Snapshot.of(site)));
    pages("The pilot was there.");
    settle();
    assertAsBuilt();
  }

  @Test
  void whenAnotherBuildHasComeTheyAreMadeAnew() throws Exception {
    pages("The pilot was early.");
    new EditionBuild(root, Optional.of(site)).build();
    settle();
    pages("The pilot was there.");
    settle();
    assertAsBuilt();
  }
}
