package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import glossator.model.FileNames;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import glossator.read.FolderFiles;
import glossator.read.Paths;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
   * Copies everything into a site; a file that would replace a page is reported and left out.
   *
   * @param pages their addresses
   */
  void copy(Map<String, Path> attachments, List<String> pages, StagedSite stage)
      throws IOException {
    for (Map.Entry<String, Theme.Resource> file : files(attachments, pages).entrySet()) {
      try (InputStream in = published(file.getKey(), file.getValue()).open()) {
        stage.copy(file.getKey(), in);
      }
    }
  }

  /** A file of the edition's own. */
  record OwnFile(Path path) implements Theme.Resource {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /** All files but pages, by their path in the site; what cannot be there is reported. */
  Map<String, Theme.Resource> files(Map<String, Path> attachments, List<String> pages)
      throws IOException {
    Map<String, Theme.Resource> files = new TreeMap<>(Theme.assets());
    Map<String, String> names = new HashMap<>();
    files.keySet().forEach(name -> names.put(FileNames.folded(name), name));
    Map<String, Path> own = own();
    own.putAll(attachments);
    Map<String, String> addresses = among(own.keySet(), pages);
    own.forEach(
        (name, file) -> {
          String folded = FileNames.folded(name);
          String page = addresses.get(folded);
          String same = names.putIfAbsent(folded, name);
          if (page != null) {
            reportCollision(file, "the file would replace the page " + page);
          } else if (site.settings().search() && folded.startsWith(INDEX)) {
            reportCollision(file, "the folder search is that of the search index");
          } else if (folded.equals(FileNames.folded(Manifest.FILE))) {
            reportCollision(file, Manifest.FILE + " is the list of the site’s files");
          } else if (same != null && !same.equals(name)) {
            String differs = FileNames.difference(name, same);
            reportCollision(file, "its address differs from " + same + " only in " + differs);
          } else {
            files.put(name, new OwnFile(file));
          }
        });
    return Bundles.in(files);
  }

  /** The pages whose addresses fold to the same as one of some names, by what they fold to. */
  private static Map<String, String> among(Set<String> names, List<String> pages) {
    Set<String> wanted = names.stream().map(FileNames::folded).collect(Collectors.toSet());
    Map<String, String> found = new HashMap<>();
    for (String page : pages) {
      String folded = FileNames.folded(page);
      if (wanted.contains(folded)) {
        found.put(folded, page);
      }
    }
    return found;
  }

  /** What is published of a file. */
  static Theme.Resource published(String name, Theme.Resource file) throws IOException {
    boolean whole = file instanceof Bundles.Bundle;
    return !whole && isOfTheTheme(name, file) ? lightened(name, file) : file;
  }

  static boolean isOfTheTheme(String name, Theme.Resource file) throws IOException {
    Theme.Resource theme = Theme.assets().get(name);
    return theme != null && (theme == file || same(theme, file));
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

  private void reportCollision(Path file, String message) {
    String path = Paths.shown(site.root(), file);
    problems.report(
        Problem.error(
            "address-collision", SourceSpan.startOf(path), message, "give it another name"));
  }

  private Map<String, Path> own() throws IOException {
    Path assets = site.assets();
    return Files.isDirectory(assets)
        ? new FolderFiles(site.root(), problems).in(assets, name -> name.startsWith("."))
        : new TreeMap<>();
  }
}
