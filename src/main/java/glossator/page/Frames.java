package glossator.page;

import glossator.model.Edition;
import glossator.model.Kind;
import java.util.ArrayList;
import java.util.List;

/** Makes what every page shows of the whole. */
final class Frames {
  private Frames() {}

  /**
   * The frame of an edition.
   *
   * @param privateCopy whether a text of the reader's own is laid over it
   */
  static Site.Frame of(
      Edition edition,
      IndexViews indexes,
      PresenceViews presence,
      PublishedViews published,
      boolean privateCopy) {
    List<PageView.LinkView> sections =
        edition.sections().stream()
            .map(each -> new PageView.LinkView(each.title(), Addresses.section(each.id())))
            .toList();
    List<Site.KindView> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      int count = indexes.ordered(kind).size();
      if (count > 0) {
        kinds.add(new Site.KindView(kind.type(), Pages.indexOf(kind), count));
      }
    }
    List<PageView.LinkView> pages =
        edition.pages().stream()
            .map(page -> new PageView.LinkView(page.title(), Addresses.page(page)))
            .toList();
    boolean threads = !edition.strands().isEmpty();
    return new Site.Frame(
        edition.settings(),
        sections,
        kinds,
        threads,
        pages,
        privateCopy,
        edition.bibliography().cited().size(),
        !presence.isEmpty(),
        NoteChoice.in(edition.sections()),
        published.dated(),
        published.changesAddress(),
        published.feedAddress());
  }
}
