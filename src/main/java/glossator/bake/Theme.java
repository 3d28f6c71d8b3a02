package glossator.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The built-in theme, as it lies in the program's jar: what an edition does not bring itself comes
 * from here.
 */
final class Theme {
  static final String TEMPLATES = "/theme/templates";
  private static final String ASSETS = "theme/assets/";

  private static volatile @Nullable Map<String, Resource> known;

  private Theme() {}

  /** Opens a file of the theme. */
  interface Resource {
    InputStream open() throws IOException;
  }

  /** The theme's assets by their path in the site; the program does not change while it runs. */
  static Map<String, Resource> assets() throws IOException {
    Map<String, Resource> found = known;
    if (found == null) {
      found = Collections.unmodifiableMap(find());
      known = found;
    }
    return found;
  }

  private static Map<String, Resource> find() throws IOException {
    Path program = program();
    Map<String, Resource> assets = new TreeMap<>();
    for (String name : Files.isDirectory(program) ? inFolder(program) : inJar(program)) {
      assets.put(name, () -> open(name));
    }
    return assets;
  }

  private static InputStream open(String name) throws IOException {
    InputStream stream = Theme.class.getResourceAsStream("/" + ASSETS + name);
    if (stream == null) {
      throw new IOException("the theme has no " + name);
    }
    return stream;
  }

  private static Path program() {
    try {
      return Path.of(Theme.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<String> inJar(Path program) throws IOException {
    try (JarFile jar = new JarFile(program.toFile())) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(ASSETS))
          .map(entry -> entry.getName().substring(ASSETS.length()))
          .toList();
    }
  }

  private static List<String> inFolder(Path program) throws IOException {
    Path folder = program.resolve(ASSETS);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }
}
