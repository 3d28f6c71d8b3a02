package glossator.catalogue;

import glossator.cite.edition.Citable;
import glossator.edtf.Edtf;
import glossator.model.Contributor;
import glossator.model.Edition;
import glossator.model.Publication;
import glossator.model.Settings;
import glossator.page.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes the {@code meta} elements that reference managers (Highwire’s names, Dublin Core) and
 * previews (Open Graph) read.
 */
final class MetaTags {
  private final Settings settings;
  private final Publication publication;

  MetaTags(Edition edition) {
    this.settings = edition.settings();
    this.publication = settings.publication();
  }

  List<CatalogueView.Tag> of(PageView page, Citable cited) {
    List<CatalogueView.Tag> tags = new ArrayList<>();
    highwire(cited, tags);
    dublinCore(cited, page.description(), tags);
    openGraph(cited, page, tags);
    tags.removeIf(tag -> tag.content().isEmpty());
    return List.copyOf(tags);
  }

  private void highwire(Citable cited, List<CatalogueView.Tag> tags) {
    name("citation_title", title(cited), tags);
    cited.authors().forEach(each -> name("citation_author", each.inverted(), tags));
    publication.editors().forEach(each -> name("citation_editor", each.inverted(), tags));
    name("citation_publication_date", date().replace('-', '/'), tags);
    name("citation_inbook_title", cited.isWhole() ? "" : cited.edition(), tags);
    name("citation_language", settings.language(), tags);
    name("citation_public_url", cited.address(), tags);
    name("citation_fulltext_html_url", cited.address(), tags);
  }

  private void dublinCore(Citable cited, String description, List<CatalogueView.Tag> tags) {
    name("DC.title", title(cited), tags);
    cited.authors().forEach(each -> name("DC.creator", each.inverted(), tags));
    for (Contributor editor : publication.editors()) {
      name("DC.contributor", cited.authors().contains(editor) ? "" : editor.inverted(), tags);
    }
    name("DC.description", description, tags);
    name("DC.date", date(), tags);
    name("DC.type", "Text", tags);
    name("DC.format", "text/html", tags);
    name("DC.language", settings.language(), tags);
    name("DC.rights", settings.licence(), tags);
    name("DC.identifier", cited.address(), tags);
    name("DCTERMS.isPartOf", cited.isWhole() ? "" : cited.edition(), tags);
  }

  private void openGraph(Citable cited, PageView page, List<CatalogueView.Tag> tags) {
    property("og:title", cited.isWhole() ? settings.title() : cited.title(), tags);
    property("og:type", page instanceof PageView.TitlePage ? "book" : "article", tags);
    property("og:description", page.description(), tags);
    property("og:url", cited.address(), tags);
    property("og:site_name", settings.title(), tags);
    Locale locale = Locale.forLanguageTag(settings.language());
    boolean regional = !locale.getCountry().isEmpty();
    property("og:locale", regional ? locale.getLanguage() + "_" + locale.getCountry() : "", tags);
  }

  private static String title(Citable cited) {
    return cited.isWhole() ? cited.edition() : cited.title();
  }

  private String date() {
    return publication.date().flatMap(Edtf::machine).orElse("");
  }

  private static void name(String name, String content, List<CatalogueView.Tag> tags) {
    tags.add(new CatalogueView.Tag("name", name, content));
  }

  private static void property(String name, String content, List<CatalogueView.Tag> tags) {
    tags.add(new CatalogueView.Tag("property", name, content));
  }
}
