package glossator.bind;

import glossator.markup.Inline;
import glossator.model.Bibliography;
import glossator.problem.NearMatches;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.List;

/** The works that can be cited. */
final class CitationKeys {
  private final Bibliography bibliography;
  private final ProblemSink problems;

  CitationKeys(Bibliography bibliography, ProblemSink problems) {
    this.bibliography = bibliography;
    this.problems = problems;
  }

  /** Whether all works of a citation are in the bibliography; those that are not are reported. */
  boolean know(List<Inline.CitedWork> works, SourceText source) {
    boolean all = true;
    for (Inline.CitedWork work : works) {
      if (!bibliography.entries().containsKey(work.key())) {
        all = false;
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
