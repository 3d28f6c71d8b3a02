package glossator.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How a copy of a site differs from its manifest. What is looked at is what lies in the folder,
 * without following links: a path in the manifest is never opened, only found among those.
 *
 * @param files how many files the manifest lists
 * @param differences by path; those of the manifest's own lines first
 */
public record SiteVerification(int files, List<Difference> differences) {
  /** Above this, in bytes, a file is no manifest: a million files need less. */
  private static final long LARGEST = 200_000_000;

  /** What is wrong with a file. */
  public enum Kind {
    MALFORMED,
    MISSING,
    CHANGED,
    ADDITIONAL,
    UNREADABLE
  }

  /**
   * One file that is not as it was built.
   *
   * @param path in the site, or the line of the manifest that is not one
   */
  public record Difference(Kind kind, String path) {}

  /** Whether a folder has a manifest that can be read. */
  public static boolean isPossible(Path folder) throws IOException {
    Path manifest = folder.resolve(Manifest.FILE);
    return Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)
        && Files.size(manifest) <= LARGEST;
  }

  /**
   * Compares a folder with its manifest.
   *
   * @param folder that has one
   * @throws IOException when the manifest or a folder cannot be read
   */
  public static SiteVerification of(Path folder) throws IOException {
    Manifest manifest = Manifest.read(folder);
    SortedMap<String, BasicFileAttributes> files = SiteFiles.in(folder.toRealPath());
    List<Difference> differences = new ArrayList<>();
    for (int line : manifest.malformed()) {
      differences.add(new Difference(Kind.MALFORMED, Manifest.FILE + ":" + line));
    }
    TreeSet<String> names = new TreeSet<>(manifest.sums().keySet());
    files.keySet().stream().filter(Manifest::lists).forEach(names::add);
    try {
      names.parallelStream()
          .flatMap(name -> difference(folder, name, manifest.sums(), files))
          .forEachOrdered(differences::add);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    return new SiteVerification(manifest.sums().size(), List.copyOf(differences));
  }

  private static Stream<Difference> difference(
      Path folder, String name, Map<String, String> sums, Map<String, BasicFileAttributes> files) {
    String sum = sums.get(name);
    BasicFileAttributes file = files.get(name);
    if (sum == null) {
      return Stream.of(new Difference(Kind.ADDITIONAL, name));
    }
    if (file == null) {
      return Stream.of(new Difference(Kind.MISSING, name));
    }
    try {
      boolean same = file.isRegularFile() && sum.equals(Manifest.sum(folder.resolve(name)));
      return same ? Stream.empty() : Stream.of(new Difference(Kind.CHANGED, name));
    } catch (IOException unreadable) {
      return Stream.of(new Difference(Kind.UNREADABLE, name));
    }
  }
}
