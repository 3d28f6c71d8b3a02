package glossator.catalogue;

import glossator.cite.edition.Citable;
import glossator.model.Contributor;
import glossator.model.Edition;
import glossator.model.Publication;
import glossator.model.Settings;
import glossator.page.PageView;
import java.util.List;
import java.util.Locale;

/** What each page is, as something to cite: whose words, under which title. */
final class Subjects {
  /** How what differs in its title only is cited. */
  enum Pattern {
    WHOLE,
    TEXT,
    COMMENTARY;

    /** The name in pages and scripts: {@code whole}. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Settings settings;
  private final Publication publication;
  private final String title;

  Subjects(Edition edition) {
    this.settings = edition.settings();
    this.publication = settings.publication();
    this.title = title(settings);
  }

  /**
   * The text is by its author, all else by the editors. A page that has no title of its own, such
   * as an index, is cited as the whole edition at that page's address.
   */
  Citable of(PageView page) {
    Pattern pattern = pattern(page);
    return part(authors(pattern), pattern == Pattern.WHOLE ? "" : page.title(), page.address());
  }

  /** What a page is cited as. */
  static Pattern pattern(PageView page) {
    if (page instanceof PageView.TitlePage || page.title().isEmpty()) {
      return Pattern.WHOLE;
    }
    return page instanceof PageView.SectionPage ? Pattern.TEXT : Pattern.COMMENTARY;
  }

  /** Whose words they are. */
  List<Contributor> authors(Pattern pattern) {
    return pattern == Pattern.COMMENTARY ? publication.commentators() : publication.authors();
  }

  /** Any part of the edition that is cited in this way. */
  Citable any(Pattern pattern) {
    return any(authors(pattern), pattern == Pattern.WHOLE ? "" : settings.title());
  }

  /** Any part of the edition by somebody. */
  Citable any(List<Contributor> authors) {
    return any(authors, settings.title());
  }

  private Citable any(List<Contributor> authors, String title) {
    return new Citable(this.title, publication, settings.language(), authors, title, "", "");
  }

  private Citable part(List<Contributor> authors, String title, String address) {
    String id = Identifiers.name(address);
    return new Citable(
        this.title,
        publication,
        settings.language(),
        authors,
        title,
        title.isEmpty() || id.equals("index") ? "" : id,
        publication.at(address));
  }

  /** The edition's title with its subtitle. */
  private static String title(Settings settings) {
    if (settings.subtitle().isEmpty()) {
      return settings.title();
    }
    boolean marked = settings.title().matches("(?s).*[?!…]");
    return settings.title() + (marked ? " " : ": ") + settings.subtitle();
  }
}
