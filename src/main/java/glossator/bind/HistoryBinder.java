package glossator.bind;

import glossator.model.Change;
import glossator.model.History;
import glossator.model.Named;
import glossator.model.Page;
import glossator.parse.ParsedEdition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Binds the list of changes. */
final class HistoryBinder {
  private static final Comparator<Change> NEWEST_FIRST =
      Comparator.comparing(Change::date).reversed();

  private final Targets targets;

  HistoryBinder(Targets targets) {
    this.targets = targets;
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
}
