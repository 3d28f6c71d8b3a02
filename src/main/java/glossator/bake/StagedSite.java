package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A site in the making. Each file is summed while it is in memory, and keeps the time stamp that it
 * had in the last site when it is as it was there, so that what copies a site to a host by time and
 * size copies only what has changed. May be written to by several threads.
 */
final class StagedSite {
  private final Path folder;
  private final Path last;
  private final boolean first;
  private final Map<String, String> sums = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
  private Map<String, String> standing = Map.of();

  private StagedSite(Path folder, Path last) {
    this.folder = folder;
    this.last = last;
    this.first = !Files.isDirectory(last);
  }

  /**
   * A site in a folder that is marked as Glossator's.
   *
   * @param folder empty
   * @param last the site that it will replace; need not exist
   */
  static StagedSite marked(Path folder, Path last) throws IOException {
    StagedSite site = new StagedSite(folder, last);
    String words = "This folder is made by Glossator and replaced at every build.\n";
    site.put(OutputFolder.MARKER, PageBytes.of(words.getBytes(UTF_8)));
    return site;
  }

  /**
   * Says that the last site is as it was left, by whoever knows.
   *
   * @param files its sums, by their path
   */
  void trust(Map<String, String> files) {
    standing = Map.copyOf(files);
  }

  /** Writes a file, in UTF-8. */
  void write(String path, String text) throws IOException {
    write(path, text.getBytes(UTF_8));
  }

  /**
   * Writes a file.
   *
   * @param path from the site's root, with slashes
   */
  void write(String path, byte[] content) throws IOException {
    Comparison same = old -> Arrays.equals(Files.readAllBytes(old), content);
    if (standing.containsKey(path) && lastTime(path, content.length, same).isPresent()) {
      keep(path);
    } else {
      PageBytes bytes = PageBytes.of(content);
      write(path, bytes, bytes.sum());
    }
  }

  /**
   * Begins a page.
   *
   * @param texts of the templates that write it
   */
  Utf8Page page(String path, TemplateTexts texts) throws IOException {
    return new Utf8Page(file(path), texts);
  }

  /**
   * Takes a page from the last site, as it is there.
   *
   * @param path of one of the files that stand
   */
  void keep(String path) throws IOException {
    String sum = standing.get(path);
    if (sum == null) {
      throw new IllegalStateException(path + " does not stand");
    }
    Path file = file(path);
    Path old = OutputFolder.within(last, path);
    try {
      Files.createLink(file, old);
    } catch (FileSystemException | UnsupportedOperationException unlinkable) {
      Files.copy(old, file, StandardCopyOption.COPY_ATTRIBUTES);
    }
    sums.put(path, sum);
  }

  /** Ends a page. */
  void write(String path, Utf8Page page) throws IOException {
    sums.put(path, page.finish());
    carryOver(path, page.file(), page.size(), page::isIn);
  }

  /** The same where its sum is known. */
  void write(String path, PageBytes content, String sum) throws IOException {
    sums.put(path, sum);
    put(path, content);
  }

  /** Writes a file that may be larger than the memory. */
  void copy(String path, InputStream content) throws IOException {
    Path file = file(path);
    MessageDigest digest = Manifest.sha256();
    Files.copy(new DigestInputStream(content, digest), file);
    sums.put(path, HexFormat.of().formatHex(digest.digest()));
    carryOver(path, file, Files.size(file), old -> Files.mismatch(old, file) < 0);
  }

  /** Writes the manifest, when all other files are there. */
  void seal() throws IOException {
    seal(sums);
  }

  /** Writes the manifest of a site of which only some files are here. */
  void seal(Map<String, String> all) throws IOException {
    put(Manifest.FILE, PageBytes.of(Manifest.of(new TreeMap<>(all)).text().getBytes(UTF_8)));
  }

  private void put(String path, PageBytes content) throws IOException {
    Path file = file(path);
    content.write(file);
    carryOver(path, file, content.size(), content::isIn);
  }

  private Path file(String path) throws IOException {
    Path file = OutputFolder.within(folder, path);
    if (!folders.contains(file.getParent())) {
      Files.createDirectories(file.getParent());
      folders.add(file.getParent());
    }
    return file;
  }

  /** Contents are compared and not sums of last time: somebody may have changed the old file. */
  private void carryOver(String path, Path file, long size, Comparison same) throws IOException {
    Optional<FileTime> time = lastTime(path, size, same);
    if (time.isPresent()) {
      Files.setLastModifiedTime(file, time.get());
      unchanged.add(path);
    }
  }

  /** Whether a file that was written is the same as that of the last site. */
  boolean isAsBefore(String path) {
    return unchanged.contains(path);
  }

  /** The time of a file of the last site; empty when there is none that is the same. */
  private Optional<FileTime> lastTime(String path, long size, Comparison same) throws IOException {
    if (first) {
      return Optional.empty();
    }
    Path old = last.resolve(path);
    try {
      BasicFileAttributes before =
          Files.readAttributes(old, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return before.isRegularFile() && before.size() == size && same.as(old)
          ? Optional.of(before.lastModifiedTime())
          : Optional.empty();
    } catch (FileSystemException absent) {
      // There was no such file, or none that can be compared: it is new, and so is its time.
      return Optional.empty();
    }
  }

  private interface Comparison {
    boolean as(Path old) throws IOException;
  }
}
