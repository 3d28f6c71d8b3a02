package glossator.bind;

import glossator.model.Change;
import glossator.model.History;
import glossator.model.Named;
import glossator.model.Page;
import glossator.parse.ParsedEdition;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds the list of changes, and keeps the addresses of pages that the program makes. */
final class HistoryBinder {
  private static final Comparator<Change> NEWEST_FIRST =
      Comparator.comparing(Change::date).reversed();

  private final Targets targets;
  private final ProblemSink problems;

  HistoryBinder(Targets targets, ProblemSink problems) {
    this.targets = targets;
    this.problems = problems;
  }

  /** The changes, newest first. */
  History bind(ParsedEdition.Changes changes, Page page) {
    List<Change> bound =
        changes.changes().stream()
            .map(change -> change(change, changes))
            .sorted(NEWEST_FIRST)
            .toList();
    return new History(page, bound);
  }

  private Change change(ParsedEdition.Change change, ParsedEdition.Changes changes) {
    List<String> touches =
        change.touches().stream()
            .map(touch -> target(touch, changes))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new Change(change.id(), change.date(), change.what(), touches);
  }

  private Optional<String> target(Named touch, ParsedEdition.Changes changes) {
    return targets
        .find(touch.text(), changes.prose().source(), touch.span().start())
        .map(Targets.Target::id);
  }

  /** Reports a page of prose at an address that the program has given away. */
  void refuse(ParsedEdition.Prose page, boolean changes) {
    Map<String, String> taken =
        changes
            ? Map.of(
                "404", "the page for addresses that lead nowhere", "changes", "content/changes.md")
            : Map.of("404", "the page for addresses that lead nowhere");
    String what = taken.get(page.id());
    if (what != null) {
      problems.report(
          Problem.error(
              "address-collision",
              SourceSpan.startOf(page.source().path()),
              page.id() + ".html is the address of " + what,
              "give the page another name"));
    }
  }
}
