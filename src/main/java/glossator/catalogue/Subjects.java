package glossator.catalogue;

import glossator.cite.edition.Citable;
import glossator.model.Contributor;
import glossator.model.Edition;
import glossator.model.Publication;
import glossator.model.Settings;
import glossator.page.PageView;
import java.util.List;

/** What each page is, as something to cite: whose words, under which title. */
final class Subjects {
  private final Settings settings;
  private final Publication publication;

  Subjects(Edition edition) {
    this.settings = edition.settings();
    this.publication = settings.publication();
  }

  /**
   * The text is by its author, all else by the editors. A page that has no title of its own, such
   * as an index, is cited as the whole edition at that page's address.
   */
  Citable of(PageView page) {
    boolean whole = page instanceof PageView.TitlePage || page.title().isEmpty();
    boolean text = whole || page instanceof PageView.SectionPage;
    return part(
        text ? publication.authors() : publication.commentators(),
        whole ? "" : page.title(),
        page.address());
  }

  /** A part of a page by somebody. */
  Citable part(List<Contributor> authors, String title, String address) {
    String id = address.replaceFirst(".*/", "").replaceFirst("^index\\.html$|\\.html$", "");
    return new Citable(
        title(),
        publication,
        settings.language(),
        authors,
        title,
        title.isEmpty() ? "" : id,
        publication.at(address));
  }

  /** The edition's title with its subtitle. */
  String title() {
    if (settings.subtitle().isEmpty()) {
      return settings.title();
    }
    boolean marked = settings.title().matches("(?s).*[?!…]");
    return settings.title() + (marked ? " " : ": ") + settings.subtitle();
  }
}
