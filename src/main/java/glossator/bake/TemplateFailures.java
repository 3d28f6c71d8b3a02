package glossator.bake;

import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/**
 * Collects what fails while pages are made: a fault of a template is one, on however many pages.
 */
final class TemplateFailures {
  private final Map<Problem, Set<String>> pages = new ConcurrentHashMap<>();
  private final TemplateProblems wording;

  TemplateFailures(TemplateProblems wording) {
    this.wording = wording;
  }

  /** Takes a failure; may be called from several threads. */
  void add(@Nullable Throwable cause, DocumentModel page) {
    if (ExceptionUtils.throwableOfType(cause, TemplateFiles.ReportedException.class) == null) {
      pages
          .computeIfAbsent(
              wording.of(cause, page.getType()), problem -> new ConcurrentSkipListSet<>())
          .add(page.getUri());
    }
  }

  /** Reports them all, each with the pages that it was found on. */
  void report(ProblemSink problems) {
    pages.forEach((problem, found) -> problems.report(withPages(problem, found)));
  }

  private static Problem withPages(Problem problem, Set<String> found) {
    int others = found.size() - 1;
    String where =
        "it was found while making "
            + found.iterator().next()
            + (others == 0 ? "" : " and " + others + " other page" + (others == 1 ? "" : "s"));
    return problem.withHint(problem.hint().isEmpty() ? where : where + "; " + problem.hint());
  }
}
