package glossator.bench;

import glossator.bench.HugoEdition.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of Hugo over an edition in its form, each into an empty folder. */
final class HugoRuns {
  private static final Pattern VERSION = Pattern.compile("hugo v([\\d.]+)");

  private final Path folder;
  private final Path site;
  private final String title;
  private final List<Measured> all = new ArrayList<>();

  private HugoRuns(Path folder, Path site, String title) {
    this.folder = folder;
    this.site = site;
    this.title = title;
  }

  /** The version of the Hugo that is on the path, if there is one. */
  static Optional<String> version() throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder("hugo", "version").redirectErrorStream(true).start();
    } catch (IOException none) {
      return Optional.empty();
    }
    byte[] said = process.getInputStream().readAllBytes();
    process.waitFor();
    Matcher version = VERSION.matcher(new String(said, StandardCharsets.UTF_8));
    return version.find() ? Optional.of(version.group(1)) : Optional.empty();
  }

  /**
   * Writes an edition for Hugo, which is not measured.
   *
   * @param room for what is made
   * @param edition that {@link EditionGenerator} made
   */
  static HugoRuns of(Path room, String version, Path edition, Form form) throws IOException {
    String name = edition.getFileName() + "-hugo-" + form.name().toLowerCase(Locale.ROOT);
    Path folder = room.resolve(name);
    Folders.delete(folder);
    HugoEdition.write(edition.resolve("content"), folder, form);
    return new HugoRuns(folder, room.resolve(name + "-site"), "Hugo " + version + form.title());
  }

  /** What Hugo is called with. */
  static List<String> command(Path folder, Path site) {
    return List.of("hugo", "--quiet", "--source", folder + "", "--destination", site + "");
  }

  /** Runs it once more. */
  void again(Path said) throws IOException, InterruptedException {
    Folders.delete(site);
    all.add(Measured.of(command(folder, site), Map.of(), said));
  }

  String title() {
    return title;
  }

  Path site() {
    return site;
  }

  List<Measured> all() {
    return all;
  }
}
