package glossator.page;

import glossator.model.Settings;
import java.util.List;

/**
 * All pages of an edition's site, and what each of them shows of the whole.
 *
 * @param frame what every template sees under the name {@code edition}
 * @param addresses of the pages, in a fixed order; they are unique
 * @param pages in the same order. A page may be made anew each time it is taken from the list, and
 *     takes its time then; lists may be read by several threads
 */
public record Site(Frame frame, List<String> addresses, List<PageView> pages) {

  /** A site whose pages are made. */
  public static Site made(Frame frame, List<PageView> pages) {
    return new Site(frame, pages.stream().map(PageView::address).toList(), pages);
  }

  /**
   * What every page shows of the whole.
   *
   * @param settings of the edition
   * @param sections in reading order
   * @param kinds that have entries
   * @param threads whether there are any
   * @param pages of prose
   * @param privateCopy whether a text of the reader's own is laid over the edition's, so that it
   *     must not be published
   * @param works how many works are in the bibliography
   * @param presence whether it is known of anybody that they were at an event
   * @param choice of notes that there is in the whole edition
   * @param dated the date of the edition in words; empty when not given
   * @param changes the address of the page of changes; empty when there is none
   * @param feed the address of the feed; empty when there is none
   */
  public record Frame(
      Settings settings,
      List<PageView.LinkView> sections,
      List<KindView> kinds,
      boolean threads,
      List<PageView.LinkView> pages,
      boolean privateCopy,
      int works,
      boolean presence,
      NoteChoice choice,
      String dated,
      String changes,
      String feed) {}

  /** A kind of entity, the address of its index and the number of its entries. */
  public record KindView(String type, String address, int count) {}
}
