package glossator.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Builds an edition of the fixtures with the plain templates under its own. */
final class PlainSite {
  private static final Path THEME_ASSETS = Path.of("assets");

  private PlainSite() {}

  /**
   * The site of a case, without the theme's assets and the sums of all files, and without the
   * search index unless the case is about it; works in a folder that is still empty.
   */
  static Snapshot build(Path folder, Path room) throws IOException {
    Path edition = prepare(folder, room);
    Snapshot site = withoutThemeAssets(site(edition, room.resolve("output")));
    if (!folder.endsWith("search")) {
      site.files().keySet().removeIf(name -> name.startsWith("search/"));
    }
    return site;
  }

  /** A copy of a case's edition, with the plain templates where it has none of its own. */
  static Path prepare(Path folder, Path room) throws IOException {
    Path edition = room.resolve("edition");
    Path plain = Fixture.folder("editions").resolve("plain-templates");
    Fixture.copy(folder.resolve("edition"), edition);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(plain)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    Path templates = edition.resolve("templates");
    Fixture.copy(
        files.stream()
            .filter(file -> !Files.exists(templates.resolve(plain.relativize(file).toString())))
            .toList(),
        plain,
        templates);
    return edition;
  }

  /** Builds a site that must be good, and reads it. */
  static Snapshot site(Path edition, Path output) throws IOException {
    Command built = Command.run("build", "-C", edition + "", "--output", output + "", "--fresh");
    assertEquals("exit 0\n", built.complaint("", ""));
    return Snapshot.of(output);
  }

  private static Snapshot withoutThemeAssets(Snapshot site) throws IOException {
    TreeMap<String, String> files = new TreeMap<>(site.files());
    files.keySet().removeAll(themeAssets());
    files.remove("SHA256SUMS");
    return new Snapshot(files);
  }

  /** The paths of the theme's assets in every site; what others take in is in them. */
  static Set<String> themeAssets() throws IOException {
    Snapshot assets = Snapshot.of(THEME_ASSETS.toAbsolutePath());
    Set<String> names = new TreeSet<>(assets.names());
    names.removeIf(
        name ->
            assets.text("css/edition.css").contains("@import \"" + name.replace("css/", "") + "\";")
                || assets
                    .text("js/edition.js")
                    .contains("require " + name.replace("js/", "") + "\n"));
    return names;
  }
}
