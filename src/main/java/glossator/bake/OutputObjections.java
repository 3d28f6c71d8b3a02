package glossator.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What there is against putting a site into a folder: it would harm what others have put there. */
public final class OutputObjections {
  private static final int FEW = 3;

  /** What systems put into any folder that somebody looks at. */
  private static final Pattern LITTER =
      Pattern.compile("(?:.*/)?(?:\\._[^/]*|\\.DS_Store|(?i:Thumbs\\.db|desktop\\.ini))");

  private final Path named;
  private final Path folder;
  private final List<Path> work;

  /**
   * @param named the folder as the caller named it
   * @param folder the same without links
   * @param work the folders beside it that a build needs
   */
  OutputObjections(Path named, Path folder, List<Path> work) {
    this.named = named;
    this.folder = folder;
    this.work = work;
  }

  /** Why no site may be at this place; empty when one may. */
  public String toPlace(List<Path> sources) throws IOException {
    if (Files.isSymbolicLink(named)) {
      String target = Files.readSymbolicLink(named).toString();
      return "the output folder "
          + named
          + " is a symbolic link to "
          + target
          + "; name that folder";
    }
    for (Path source : sources) {
      Path place = OutputFolder.real(source);
      if (place.startsWith(folder)) {
        return "the output folder " + named + " holds the edition itself";
      }
      if (folder.startsWith(place) && !source.equals(sources.get(0))) {
        return "the output folder " + named + " lies among the edition’s sources";
      }
    }
    return readOnly(existing(folder.resolveSibling("")));
  }

  private static Path existing(Path path) {
    Path parent = path.getParent();
    return Files.exists(path) || parent == null ? path : existing(parent);
  }

  private String readOnly(Path path) {
    return Files.isWritable(path)
        ? ""
        : "the site cannot be put at " + named + ": " + path + " is read-only";
  }

  /** Why what is there may not be replaced; empty when it may. For whoever has the lock. */
  public String toContents() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return "the output folder " + named + " is a file";
    }
    if (isForeign(folder)) {
      return "the output folder " + named + " is not empty and was not made by Glossator";
    }
    for (Path each : work) {
      if (isForeign(each)) {
        return "a build needs " + each + ", which was not made by Glossator";
      }
    }
    String readOnly = Files.exists(folder) ? readOnly(folder) : "";
    return readOnly.isEmpty() ? toStrangers() : readOnly;
  }

  private String toStrangers() throws IOException {
    List<String> strangers = strangers();
    int more = strangers.size() - FEW;
    return strangers.isEmpty()
        ? ""
        : "the output folder "
            + named
            + " has files that the last build did not make, and the next would delete: "
            + String.join(", ", strangers.subList(0, Math.min(FEW, strangers.size())))
            + (more > 0 ? " and " + more + " more" : "")
            + "; what belongs to the site is kept in assets/ and copied from there";
  }

  private static boolean isForeign(Path path) throws IOException {
    if (Files.isSymbolicLink(path) || !Files.isDirectory(path)) {
      return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
    try (Stream<Path> files = Files.list(path)) {
      return !Files.exists(path.resolve(OutputFolder.MARKER)) && files.findAny().isPresent();
    }
  }

  /** Files in the folder that the last build did not make, as far as its manifest is there. */
  private List<String> strangers() throws IOException {
    if (!Files.isRegularFile(folder.resolve(Manifest.FILE))) {
      return List.of();
    }
    Manifest manifest = Manifest.read(folder);
    return SiteFiles.in(folder).keySet().stream()
        .filter(name -> Manifest.lists(name) && !manifest.sums().containsKey(name))
        .filter(name -> !LITTER.matcher(name).matches())
        .toList();
  }
}
