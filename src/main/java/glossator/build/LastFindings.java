package glossator.build;

import glossator.check.Holdings;
import glossator.check.run.Examined;
import glossator.check.run.Levels;
import glossator.model.Edition;
import glossator.problem.Problem;
import glossator.problem.Problems;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the rules found in the edition of the last update. In the very same edition, as when a
 * template or a style sheet has changed, they find the same, as long as they look at the same
 * beside it.
 */
final class LastFindings {
  private @Nullable Known known;

  /** What rules look at beside an edition, and what was known of it before they ran. */
  private record Surroundings(Holdings holdings, Levels levels, List<Problem> problems) {}

  /** An edition that nobody else holds any more is not examined again. */
  private record Known(
      WeakReference<Edition> edition,
      Surroundings surroundings,
      Examined examined,
      List<Problem> problems) {

    boolean isOf(Edition other, Surroundings around) {
      return edition.refersTo(other) && surroundings.equals(around);
    }
  }

  /**
   * What a run of the rules comes to.
   *
   * @param problems holds what was found before, and takes what the rules find
   * @param run runs them, with problems that hold the same
   */
  Examined of(
      Edition edition,
      Holdings holdings,
      Levels levels,
      Problems problems,
      Function<Problems, Examined> run) {
    Surroundings around = new Surroundings(holdings, levels, problems.inReadingOrder());
    Known now = known;
    if (now == null || !now.isOf(edition, around)) {
      known = null;
      Problems found = new Problems();
      around.problems().forEach(found::report);
      Examined examined = run.apply(found);
      now = new Known(new WeakReference<>(edition), around, examined, found.inReadingOrder());
      known = now;
    }
    now.problems().forEach(problems::report);
    return now.examined();
  }
}
