package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of an edition replaces the theme's of the same name; all others are the theme's. */
class OverrideTest {
  private static final Path CASE = Fixture.folder("editions").resolve("override");
  private static final String PAGE = "people/anna-vesterlund.html";
  private static final String ASSET = "css/local.css";

  @TempDir private static Path temporary;

  private static Snapshot site() throws IOException {
    return PlainSite.site(CASE.resolve("edition"), temporary.resolve("output"));
  }

  @Test
  void itsTemplateMakesThePageAndItsAssetIsTheOneInTheSite() throws IOException {
    Snapshot site = site();
    Snapshot wanted = Snapshot.of(CASE.resolve("expected"));
    assertEquals(Set.of(PAGE, ASSET), wanted.names());
    assertEquals(wanted.text(PAGE), site.text(PAGE));
    assertEquals(wanted.text(ASSET), site.text(ASSET));
  }

  /** A style sheet that stands within another is no file of the site. */
  @Test
  void nothingLeadsToASheetThatIsWithinAnother(@TempDir Path room) throws IOException {
    Fixture.copy(CASE.resolve("edition"), room);
    Fixture.write(room, "assets/css/base.css", "p { margin: 0 }\n");
    Fixture.write(room, "content/pages/sheets.md", "# Sheets\n\n[One](css/base.css)\n");
    Command checked = Command.run("check", "-C", room + "");
    String told = checked.out() + checked.err();
    String wanted =
        """
        content/pages/sheets.md:3:7: error: the link leads nowhere: the site has no css/base.css [broken-link]
          3 | [One](css/base.css)
            |       ^
          hint: what lies in content or assets is in the site at the same place; [[id]] leads to an entry
        """;
    assertTrue(told.contains(wanted), told);
  }

  @Test
  void theSiteHasThePagesOfTheEditionAndTheAssetsOfTheTheme() throws IOException {
    Path file = CASE.resolve("expected-pages.txt");
    Set<String> pages = new TreeSet<>(site().names());
    Set<String> assets = PlainSite.themeAssets();
    assertEquals(true, pages.containsAll(assets), () -> "the theme’s assets are " + assets);
    pages.removeAll(assets);
    String list = String.join("\n", pages) + "\n";
    if (!list.equals(Fixture.read(file)) && Fixture.regenerates()) {
      Files.writeString(file, list);
      fail("regenerated; review the diff");
    }
    assertEquals(Fixture.read(file), list);
  }
}
