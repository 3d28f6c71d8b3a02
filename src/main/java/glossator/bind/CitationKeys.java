package glossator.bind;

import glossator.markup.Inline;
import glossator.model.Bibliography;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The works that can be cited. Used by several threads. */
final class CitationKeys {
  private final Bibliography bibliography;
  private final ProblemSink problems;
  private final @Nullable UnitReads reads;

  CitationKeys(Bibliography bibliography, ProblemSink problems) {
    this(bibliography, problems, null);
  }

  private CitationKeys(Bibliography bibliography, ProblemSink problems, @Nullable UnitReads reads) {
    this.bibliography = bibliography;
    this.problems = problems;
    this.reads = reads;
  }

  /** The same works; it is noted which are asked for. */
  CitationKeys heardBy(UnitReads other) {
    return new CitationKeys(bibliography, other, other);
  }

  /** Whether all of these works are in the bibliography. */
  boolean haveAll(Set<String> keys) {
    return bibliography.entries().keySet().containsAll(keys);
  }

  /** Whether all works of a citation are in the bibliography; those that are not are reported. */
  boolean know(List<Inline.CitedWork> works, SourceText source) {
    boolean all = true;
    for (Inline.CitedWork work : works) {
      if (reads != null) {
        reads.cited(work.key());
      }
      if (!bibliography.entries().containsKey(work.key())) {
        all = false;
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
