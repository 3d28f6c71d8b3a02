package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
