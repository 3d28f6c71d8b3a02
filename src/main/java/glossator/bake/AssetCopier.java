package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import glossator.page.PageView;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies the theme's assets, the edition's own over them, and what lies among the documents. */
final class AssetCopier {
  private static final String INDEX = "search/";

  private final SiteConfiguration site;
  private final ProblemSink problems;

  AssetCopier(SiteConfiguration site, ProblemSink problems) {
    this.site = site;
    this.problems = problems;
  }

  /**
   * Copies everything below a folder; a file that would replace a page is reported and left out.
   */
  void copy(Map<String, Path> attachments, List<PageView> pages, Path folder) throws IOException {
    Map<String, Theme.Resource> files = new TreeMap<>(Theme.assets());
    Set<String> addresses = pages.stream().map(PageView::address).collect(Collectors.toSet());
    Map<String, Path> own = own();
    own.putAll(attachments);
    own.forEach(
        (name, file) -> {
          if (addresses.contains(name)) {
            reportCollision(file, "the file would replace the page " + name);
          } else if (site.settings().search() && name.startsWith(INDEX)) {
            reportCollision(file, "the folder search is that of the search index");
          } else if (name.equalsIgnoreCase(Manifest.FILE)) {
            reportCollision(file, Manifest.FILE + " is the list of the site’s files");
          } else {
            files.put(name, () -> Files.newInputStream(file));
          }
        });
    Map<String, Theme.Resource> themes = Theme.assets();
    for (Map.Entry<String, Theme.Resource> file : files.entrySet()) {
      Theme.Resource theme = themes.get(file.getKey());
      Theme.Resource copied =
          theme != null && same(theme, file.getValue())
              ? lightened(file.getKey(), theme)
              : file.getValue();
      copy(copied, folder.resolve(file.getKey()));
    }
  }

  /** An edition may hold a copy of the theme, as the theme's own repository does. */
  private static boolean same(Theme.Resource one, Theme.Resource other) throws IOException {
    try (InputStream in = one.open();
        InputStream with = other.open()) {
      return Arrays.equals(in.readAllBytes(), with.readAllBytes());
    }
  }

  /** What an edition brings itself is copied as it is; the theme's own files are for browsers. */
  private static Theme.Resource lightened(String name, Theme.Resource file) {
    return !Lightened.suits(name)
        ? file
        : () -> {
          try (InputStream in = file.open()) {
            String text = new String(in.readAllBytes(), UTF_8);
            return new ByteArrayInputStream(Lightened.of(name, text).getBytes(UTF_8));
          }
        };
  }

  private static void copy(Theme.Resource resource, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream in = resource.open()) {
      Files.copy(in, target);
    }
  }

  private void reportCollision(Path file, String message) {
    String path = site.root().relativize(file).toString().replace('\\', '/');
    problems.report(
        Problem.error(
            "address-collision", SourceSpan.startOf(path), message, "give it another name"));
  }

  private Map<String, Path> own() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    Path assets = site.assets();
    if (Files.isDirectory(assets)) {
      try (Stream<Path> walk = Files.walk(assets)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          String name = assets.relativize(file).toString().replace('\\', '/');
          if (!name.startsWith(".") && !name.contains("/.")) {
            files.put(name, file);
          }
        }
      }
    }
    return files;
  }
}
