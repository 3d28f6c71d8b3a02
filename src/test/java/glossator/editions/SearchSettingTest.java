package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition can do without the search. */
class SearchSettingTest {
  private static final Path CASE = Fixture.folder("editions").resolve("search");

  @TempDir private Path temporary = Path.of("");
  private Path edition = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    edition = temporary.resolve("edition");
    Fixture.copy(CASE.resolve("edition"), edition);
  }

  private void set(String value) throws IOException {
    Path settings = edition.resolve("jbake.properties");
    Files.writeString(settings, Files.readString(settings) + "search=" + value + "\n");
  }

  private Snapshot site() throws IOException {
    return PlainSite.site(edition, temporary.resolve("output"));
  }

  @Test
  void onByItself() throws IOException {
    Snapshot site = site();
    assertTrue(site.names().contains("search/index.js"));
    assertTrue(site.text("people/yossef.html").contains("id=\"tool-search\""));
  }

  @Test
  void offThereIsNeitherPageNorIndexNorLink() throws IOException {
    set("off");
    Snapshot site = site();
    assertFalse(site.names().contains("search.html"));
    assertFalse(site.names().stream().anyMatch(name -> name.startsWith("search/")));
    assertFalse(site.text("people/yossef.html").contains("search.html"));
    assertFalse(site.text("js/panels.js").contains("search-panel"));
  }

  @Test
  void offItsAddressesAreFree() throws IOException {
    set("off");
    Files.writeString(
        edition.resolve("content/pages/search.md"),
        "# Chercher\n\nÀ la main.\n\n[La carte](search/carte.txt)\n");
    Files.createDirectories(edition.resolve("content/search"));
    Files.writeString(edition.resolve("content/search/carte.txt"), "une carte\n");
    Snapshot site = site();
    assertTrue(site.text("search.html").contains("À la main."));
    assertEquals("une carte\n", site.text("search/carte.txt"));
  }

  @Test
  void anythingElseIsAMistake() throws IOException {
    set("maybe");
    Command built = Command.run("build", "-C", edition + "");
    assertEquals("1", built.exit());
    assertTrue(built.err().contains("jbake.properties:5:1: error: search cannot be “maybe”"));
  }
}
