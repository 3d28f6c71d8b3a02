package glossator.site;

import static org.junit.jupiter.api.Assertions.fail;

import glossator.build.BuildReport;
import glossator.build.EditionBuild;
import glossator.build.UnusableFolderException;
import glossator.model.Edition;
import glossator.model.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The site of the bundled edition, baked into a temporary folder.
 *
 * @param folder of the site
 * @param pages by their address from the site's root
 * @param edition that the site shows
 */
public record BakedSite(Path folder, SortedMap<String, Document> pages, Edition edition)
    implements AutoCloseable {
  /** The whole text, which repeats what the sections say. */
  static final String WHOLE_TEXT = "article/index.html";

  /** The one of this run of the tests: made for whoever asks first, taken away after the last. */
  public static BakedSite of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(BakedSite.class))
        .computeIfAbsent(BakedSite.class, key -> bake(BundledEdition.ROOT), BakedSite.class);
  }

  private static BakedSite bake(Path root) {
    try {
      Path folder = Files.createTempDirectory("glossator-site-").resolve("site");
      BuildReport report = new EditionBuild(root, Optional.of(folder)).build();
      if (!report.done()) {
        Files.delete(folder.resolveSibling(""));
        fail(Offenders.list("The bundled edition cannot be built", report.problems()));
      }
      return new BakedSite(folder, pages(folder), BundledEdition.bind(root));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (UnusableFolderException unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  private static SortedMap<String, Document> pages(Path folder) throws IOException {
    SortedMap<String, Document> pages = new TreeMap<>();
    for (String name : files(folder, ".html")) {
      pages.put(name, Jsoup.parse(folder.resolve(name).toFile(), "UTF-8"));
    }
    return pages;
  }

  private static List<String> files(Path folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** The files with this ending, from the site's root. */
  List<String> files(String ending) throws IOException {
    return files(folder, ending);
  }

  /** The page at an address. */
  Document page(String address) {
    Document page = pages.get(address);
    return page == null ? fail("There is no page " + address) : page;
  }

  /** The addresses of the sections, in reading order. */
  List<String> sections() {
    return edition.sections().stream().map(each -> "article/" + each.id() + ".html").toList();
  }

  /** The address of an entity's page. */
  static String address(Entity entity) {
    return entity.kind().folder() + "/" + entity.id() + ".html";
  }

  /** Takes the site away. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> walk = Files.walk(folder.resolveSibling(""))) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
