package glossator.catalogue;

import glossator.cite.edition.Citable;
import glossator.model.Edition;
import glossator.page.Html;
import glossator.page.PageView;
import glossator.page.PublishedView;
import glossator.page.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the catalogue of an edition's site. */
public final class Catalogue {
  private static final Html NOTHING = new Html("");

  private final boolean privateCopy;
  private final Subjects subjects;
  private final PageCitations citations;
  private final MetaTags tags;
  private final Graph graph;

  private Catalogue(Edition edition, Site.Frame frame) {
    this.subjects = new Subjects(edition);
    this.privateCopy = frame.privateCopy();
    this.citations = new PageCitations(edition, subjects);
    this.tags = new MetaTags(edition);
    this.graph = new Graph(edition);
  }

  /**
   * The catalogue of an edition.
   *
   * @param frame what its pages show of the whole
   */
  public static Catalogue of(Edition edition, Site.Frame frame) {
    return new Catalogue(edition, frame);
  }

  /**
   * What there is to tell of a page; may be asked by several threads.
   *
   * @return empty for pages that nobody reads, but for the one that holds what scripts show, whose
   *     patterns of citations these are. In a private copy there are citations only, and they are
   *     of the published edition
   */
  public Optional<CatalogueView> of(PageView page) {
    return isTold(page) ? Optional.of(view(page)) : Optional.empty();
  }

  /**
   * What there is to tell of pages.
   *
   * @param memory of what was told before
   * @return by the page's address
   */
  public static Map<String, CatalogueView> of(Edition edition, Site site, CatalogueMemory memory) {
    memory.begin(edition);
    Catalogue catalogue = new Catalogue(edition, site.frame());
    return site.pages().parallelStream()
        .filter(Catalogue::isTold)
        .collect(
            Collectors.toConcurrentMap(
                PageView::address, page -> memory.of(page, edition, catalogue::view)));
  }

  private static boolean isTold(PageView page) {
    return page instanceof PageView.Panels || isRead(page);
  }

  private static boolean isRead(PageView page) {
    return page.address().endsWith(".html")
        && !(page instanceof PageView.Redirect)
        && !(page instanceof PageView.Book)
        && !(page instanceof PublishedView.Missing);
  }

  private CatalogueView view(PageView page) {
    Citable cited = subjects.of(page);
    CatalogueView.Citing citing = citations.of(page, cited);
    if (privateCopy || !isRead(page)) {
      return new CatalogueView("", List.of(), NOTHING, citing);
    }
    return new CatalogueView(
        cited.address(), tags.of(page, cited), new Html(graph.of(page, cited)), citing);
  }
}
