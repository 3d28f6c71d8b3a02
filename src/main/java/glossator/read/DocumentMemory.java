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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of an edition said when they were read last, so that a file that has not
 * changed is not read again. A file is taken for unchanged by its time, its size and the system's
 * name for it; one that had just been written when it was read is not trusted (two changes may have
 * one time).
 */
public final class DocumentMemory {
  /** No system's clock for files is coarser than this, in ms. */
  private static final long YOUNG = 2_100;

  private final Map<Path, Remembered> remembered = new ConcurrentHashMap<>();

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

  /** Forgets files that may have changed. */
  public void forget(Collection<Path> files) {
    remembered.keySet().removeAll(files);
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
