package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page asks for one style sheet and one script, in which the others are. */
class BundlesTest {
  private static final String SHEET = "css/edition.css";
  private static final String SCRIPT = "js/edition.js";

  @TempDir private Path temporary = Path.of("");
  private final Map<String, Theme.Resource> files;

  BundlesTest() throws IOException {
    files = new TreeMap<>(Theme.assets());
  }

  private void own(String name, String text) throws IOException {
    Path file = temporary.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    files.put(name, new AssetCopier.OwnFile(file));
  }

  private static Theme.Resource file(Map<String, Theme.Resource> files, String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  private static String text(Theme.Resource file) throws IOException {
    try (InputStream in = file.open()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String text(Map<String, Theme.Resource> files, String name) throws IOException {
    return text(file(files, name));
  }

  private static String ofTheTheme(String name) throws IOException {
    return text(AssetCopier.published(name, file(Theme.assets(), name)));
  }

  @Test
  void theirPartsStandInThemInOrder() throws IOException {
    Map<String, Theme.Resource> bundled = Bundles.in(files);
    String sheet = text(bundled, SHEET);
    assertTrue(sheet.startsWith(ofTheTheme("css/tokens.css") + ofTheTheme("css/base.css")), sheet);
    assertTrue(sheet.endsWith(ofTheTheme("css/relations.css") + ofTheTheme("css/book.css")), sheet);
    assertFalse(sheet.contains("@import"), sheet);
    String script = text(bundled, SCRIPT);
    assertTrue(script.startsWith(ofTheTheme("js/margin.js") + ";\n"), script);
    assertTrue(script.endsWith(ofTheTheme("js/cite.js") + ";\n"), script);
  }

  @Test
  void whatIsInThemIsNoFileByItself() throws IOException {
    Map<String, Theme.Resource> bundled = Bundles.in(files);
    assertEquals(
        "css/edition.css css/local.css",
        String.join(" ", bundled.keySet().stream().filter(name -> name.endsWith(".css")).toList()));
    assertEquals(
        "js/edition.js js/reading.js js/search-index.js js/search-panel.js js/search-words.js",
        String.join(" ", bundled.keySet().stream().filter(name -> name.endsWith(".js")).toList()));
  }

  @Test
  void aPartThatAnEditionBringsIsInItsPlace() throws IOException {
    own("css/base.css", "\ufeff/* Mine. */ p { color: red }");
    own("js/notes.js", "const mine = 1");
    Map<String, Theme.Resource> bundled = Bundles.in(files);
    String sheet = text(bundled, SHEET);
    String mine = "/* Mine. */ p { color: red }\n" + ofTheTheme("css/furniture.css");
    assertTrue(sheet.startsWith(ofTheTheme("css/tokens.css") + mine), sheet);
    String script = text(bundled, SCRIPT);
    assertTrue(script.startsWith(ofTheTheme("js/margin.js") + ";\nconst mine = 1\n;\n"), script);
    assertFalse(bundled.containsKey("css/base.css") || bundled.containsKey("js/notes.js"));
  }

  /** Browsers take in other sheets at the head of a sheet only. */
  @Test
  void aPartThatTakesInOthersStaysAFile() throws IOException {
    own("css/base.css", "@import \"fonts.css\";\n");
    Map<String, Theme.Resource> bundled = Bundles.in(files);
    assertEquals(text(Theme.assets(), SHEET), text(bundled, SHEET));
    assertEquals("@import \"fonts.css\";\n", text(bundled, "css/base.css"));
    assertTrue(bundled.containsKey("css/tokens.css"));
    assertFalse(bundled.containsKey("js/notes.js"), "scripts are put together all the same");
  }

  @Test
  void aWholeThatAnEditionBringsIsLeftAsItIs() throws IOException {
    own(SHEET, "@import \"tokens.css\";\np { color: red }\n");
    Map<String, Theme.Resource> bundled = Bundles.in(files);
    assertEquals("@import \"tokens.css\";\np { color: red }\n", text(bundled, SHEET));
    assertTrue(bundled.containsKey("css/tokens.css"));
  }

  @Test
  void aCopyOfTheThemeIsTheTheme() throws IOException {
    own(SHEET, text(Theme.assets(), SHEET));
    own("css/base.css", text(Theme.assets(), "css/base.css"));
    String before = text(Bundles.in(new TreeMap<>(Theme.assets())), SHEET);
    assertEquals(before, text(Bundles.in(files), SHEET));
  }
}
