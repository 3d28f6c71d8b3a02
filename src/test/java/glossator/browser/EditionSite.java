package glossator.browser;

import static org.junit.jupiter.api.Assertions.fail;

import glossator.build.BuildReport;
import glossator.build.EditionBuild;
import glossator.build.UnusableFolderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The site of an edition, on disk and behind a server.
 *
 * @param folder of the site
 * @param server of that folder
 */
record EditionSite(Path folder, FolderServer server) implements AutoCloseable {

  /** Serves a site that has been built. */
  static EditionSite of(Path folder) throws IOException {
    return new EditionSite(folder, new FolderServer(folder));
  }

  /**
   * Builds an edition.
   *
   * @param edition its folder
   * @param site the folder of the site, which does not exist yet
   */
  static EditionSite build(Path edition, Path site) throws IOException {
    try {
      BuildReport report = new EditionBuild(edition, Optional.of(site)).build();
      return report.done() ? of(site) : fail(edition + " cannot be built: " + report.problems());
    } catch (UnusableFolderException unusable) {
      throw new IllegalArgumentException(unusable);
    }
  }

  /** The whole address of a file. */
  String url(Origin origin, String address) {
    return (origin == Origin.HTTP ? server.root() : folder.toUri().toString()) + address;
  }

  /** The addresses of all pages from the site's root, sorted. */
  List<String> pages() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One page of every kind: the first in each folder, each index, and each page beside them. */
  List<String> pageOfEveryKind() {
    Map<String, String> kinds = new TreeMap<>();
    pages().forEach(page -> kinds.putIfAbsent(kind(page), page));
    return List.copyOf(kinds.values());
  }

  private static String kind(String page) {
    boolean one = page.contains("/") && !page.endsWith("/index.html");
    return one ? page.substring(0, page.indexOf('/')) : page;
  }

  /** Stops the server. */
  @Override
  public void close() {
    server.close();
  }
}
