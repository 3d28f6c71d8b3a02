package glossator.bind;

import glossator.markup.Inline;
import glossator.model.Bibliography;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The works that can be cited, and which of them are. Used by several threads. */
final class CitationKeys {
  private final Bibliography bibliography;
  private final ProblemSink problems;
  private final Set<String> named;
  private final AtomicBoolean unknown;
  private final @Nullable UnitReads reads;

  CitationKeys(Bibliography bibliography, ProblemSink problems) {
    this(bibliography, ConcurrentHashMap.newKeySet(), new AtomicBoolean(), problems, null);
  }

  private CitationKeys(
      Bibliography bibliography,
      Set<String> named,
      AtomicBoolean unknown,
      ProblemSink problems,
      @Nullable UnitReads reads) {
    this.bibliography = bibliography;
    this.named = named;
    this.unknown = unknown;
    this.problems = problems;
    this.reads = reads;
  }

  /** The same works; it is noted which are asked for. */
  CitationKeys heardBy(UnitReads other) {
    return new CitationKeys(bibliography, named, unknown, other, other);
  }

  /**
   * Whether a work may well be cited by nobody: no citation names it, and none has a key that could
   * be a slip for it.
   */
  boolean lacks(String key) {
    return !named.contains(key) && !unknown.get();
  }

  /**
   * Takes note of works that were found when they were cited; false when one is no more in the
   * bibliography.
   */
  boolean knowAgain(Set<String> keys) {
    named.addAll(keys);
    return bibliography.entries().keySet().containsAll(keys);
  }

  /** Whether all works of a citation are in the bibliography; those that are not are reported. */
  boolean know(List<Inline.CitedWork> works, SourceText source) {
    boolean all = true;
    for (Inline.CitedWork work : works) {
      named.add(work.key());
      if (reads != null) {
        reads.cited(work.key());
      }
      if (!bibliography.entries().containsKey(work.key())) {
        all = false;
        unknown.set(true);
        if (reads != null) {
          reads.trouble();
        }
        if (!bibliography.complete()) {
          continue;
        }
        problems.error(
            "unknown-citation",
            source,
            work.span().start(),
            "no work of the bibliography has the id “" + work.key() + "”",
            NearMatches.hint(
                work.key(),
                bibliography.entries().keySet(),
                "write it into "
                    + bibliography.source().path()
                    + ", or \\@ if this is no citation"));
      }
    }
    return all;
  }
}
