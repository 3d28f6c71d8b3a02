package glossator.catalogue;

import glossator.model.Edition;
import glossator.page.Html;
import glossator.page.PageView;
import glossator.page.PublishedView;
import glossator.page.Site;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the catalogue of an edition's site. */
public final class Catalogue {
  private static final Html NOTHING = new Html("");

  private final boolean privateCopy;
  private final PageCitations citations;
  private final MetaTags tags;
  private final Graph graph;

  private Catalogue(Edition edition, Site site) {
    Subjects subjects = new Subjects(edition);
    this.privateCopy = site.frame().privateCopy();
    this.citations = new PageCitations(edition, subjects);
    this.tags = new MetaTags(edition, subjects);
    this.graph = new Graph(edition, subjects);
  }

  /**
   * What there is to tell of each page that people read.
   *
   * @return by the page's address. In a private copy there are citations only, and they are of the
   *     published edition
   */
  public static Map<String, CatalogueView> of(Edition edition, Site site) {
    return of(edition, site, new CatalogueMemory());
  }

  /**
   * What there is to tell of each page that people read.
   *
   * @param memory of what was told before
   * @return by the page's address
   */
  public static Map<String, CatalogueView> of(Edition edition, Site site, CatalogueMemory memory) {
    memory.begin(edition);
    Catalogue catalogue = new Catalogue(edition, site);
    return site.pages().parallelStream()
        .filter(Catalogue::isRead)
        .collect(
            Collectors.toConcurrentMap(
                PageView::address, page -> memory.of(page, edition, catalogue::view)));
  }

  private static boolean isRead(PageView page) {
    return page.address().endsWith(".html")
        && !(page instanceof PageView.Redirect)
        && !(page instanceof PageView.Book)
        && !(page instanceof PublishedView.Missing);
  }

  private CatalogueView view(PageView page) {
    CatalogueView.Citing citing = citations.of(page);
    if (privateCopy) {
      return new CatalogueView("", List.of(), NOTHING, citing);
    }
    return new CatalogueView(
        citations.address(page), tags.of(page), new Html(graph.of(page)), citing);
  }
}
