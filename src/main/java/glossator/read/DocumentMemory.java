package glossator.read;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of an edition said when they were read last, so that a file that has not
 * changed is not read again. A file is taken for unchanged by its time, its size and the system's
 * name for it; one that had just been written when it was read is not trusted (two changes may have
 * one time). Where it is known which files have changed, no other is looked at.
 */
public final class DocumentMemory {
  /** No system's clock for files is coarser than this, in ms. */
  private static final long YOUNG = 2_100;

  private final Map<Path, Remembered> remembered = new ConcurrentHashMap<>();
  private @Nullable FolderMemory folder;
  private EditionSources last = new EditionSources(List.of(), Map.of(), Optional.empty());

  /** What has changed since the last reading, and whether that is known to be all. */
  private final Set<Path> changed = new TreeSet<>();

  private boolean all;

  private record Remembered(
      Stamp stamp, Optional<SourceDocument> document, List<Problem> problems) {
    boolean saysTheSame(Remembered other) {
      return document.map(SourceDocument::source).equals(other.document.map(SourceDocument::source))
          && problems.equals(other.problems);
    }

    Remembered at(Stamp other) {
      return new Remembered(other, document, problems);
    }
  }

  private record Stamp(Instant changed, long size, @Nullable Object key, boolean old) {}

  /**
   * Says what has changed, for the next reading.
   *
   * @param files that may be other than they were
   * @param only whether no others are, so that nobody need look at them
   */
  public void expect(Collection<Path> files, boolean only) {
    files.forEach(remembered::remove);
    changed.addAll(files);
    all &= only;
  }

  /**
   * The files of a folder where they can be told without looking through it.
   *
   * @param hidden whether a file or folder of a name is none of the edition's
   */
  Optional<SortedMap<String, Path>> files(Path content, Predicate<String> hidden)
      throws IOException {
    FolderMemory known = folder;
    folder = null; // what fails from here on is looked through the next time
    if (!all || known == null || !known.isOf(content)) {
      return Optional.empty();
    }
    Optional<SortedMap<String, Path>> files = known.now(changed, hidden);
    folder = files.isPresent() ? known : null;
    return files;
  }

  /** What was read last. */
  EditionSources last() {
    return last;
  }

  /**
   * All has been read.
   *
   * @param found the folder as it was looked through; null when that must be done again
   */
  void read(EditionSources sources, @Nullable FolderMemory found) {
    last = sources;
    folder = found;
    changed.clear();
    all = true;
  }

  /** All has been read that had changed. */
  void read(EditionSources sources) {
    read(sources, folder);
  }

  /** A document of which it is known whether it has changed. */
  Optional<SourceDocument> known(
      Path file, Function<ProblemSink, Optional<SourceDocument>> read, ProblemSink problems) {
    Remembered known = remembered.get(file);
    if (known == null) {
      return document(file, read, problems);
    }
    known.problems().forEach(problems::report);
    return known.document();
  }

  /**
   * A document, read when it is not known.
   *
   * @param read reads it, and reports what is wrong with it
   * @param problems takes that, whether it was read now or before
   */
  Optional<SourceDocument> document(
      Path file, Function<ProblemSink, Optional<SourceDocument>> read, ProblemSink problems) {
    Stamp stamp = stamp(file);
    Remembered known = remembered.get(file);
    if (known == null || !known.stamp().old() || !known.stamp().equals(stamp)) {
      Problems found = new Problems();
      Optional<SourceDocument> document = read.apply(found);
      // The same words give the same document, which later stages know by itself.
      Remembered now = new Remembered(stamp, document, found.inReadingOrder());
      known = known != null && known.saysTheSame(now) ? known.at(stamp) : now;
      remembered.put(file, known);
    }
    known.problems().forEach(problems::report);
    return known.document();
  }

  private static Stamp stamp(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      Instant changed = attributes.lastModifiedTime().toInstant();
      boolean old = changed.plusMillis(YOUNG).isBefore(Instant.now());
      return new Stamp(changed, attributes.size(), attributes.fileKey(), old);
    } catch (IOException gone) {
      return new Stamp(Instant.EPOCH, 0, null, false);
    }
  }
}
