package glossator.catalogue;

import glossator.cite.edition.Citable;
import glossator.cite.edition.Json;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Kind;
import glossator.model.Publication;
import glossator.model.Settings;
import glossator.page.PageView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in the terms of schema.org what each page is, and what it is about. */
final class Graph {
  private final Edition edition;
  private final Settings settings;
  private final Publication publication;

  Graph(Edition edition) {
    this.edition = edition;
    this.settings = edition.settings();
    this.publication = settings.publication();
  }

  /** The graph of a page as JSON-LD. */
  String of(PageView page, Citable cited) {
    Identifiers ids = new Identifiers(publication, page.address());
    List<Object> nodes = new ArrayList<>();
    nodes.add(page(page, cited, ids).fields());
    if (page instanceof PageView.EntityPage entry) {
      Entity entity = edition.entities().get(entry.entity().id());
      if (entity != null) {
        nodes.add(new EntityNodes(edition, ids).of(entity, entry.entity()).fields());
      }
    }
    nodes.add(edition(page, ids).fields());
    Map<String, Object> graph = new LinkedHashMap<>();
    graph.put("@context", "https://schema.org");
    graph.put("@graph", nodes);
    return Json.of(graph);
  }

  private Node page(PageView page, Citable cited, Identifiers ids) {
    Node node =
        Node.of(type(page))
            .put("@id", ids.of(page.address()))
            .put("name", cited.isWhole() ? settings.title() : cited.title())
            .put("description", page.description())
            .put("inLanguage", settings.language())
            .put("url", cited.address());
    if (!cited.isWhole()) {
      node.put("author", Node.of(cited.authors())).put("datePublished", date());
    }
    node.put("isPartOf", ids.reference(ids.edition()));
    if (page instanceof PageView.EntityPage entry) {
      node.put("mainEntity", ids.reference(ids.entity(page.address(), entry.entity().id())));
    } else if (page instanceof PageView.SectionPage section) {
      node.put("mentions", mentions(section, ids));
    } else if (page instanceof PageView.EntityIndex index) {
      node.put("mainEntity", list(index, ids));
    }
    return node;
  }

  private static String type(PageView page) {
    if (page instanceof PageView.SectionPage) {
      return "Chapter";
    }
    if (page instanceof PageView.TitlePage) {
      return "WebPage";
    }
    boolean prose =
        page instanceof PageView.EntityPage
            || page instanceof PageView.StrandPage
            || page instanceof PageView.ProsePage
            || page instanceof PageView.WholeText;
    return prose ? "Article" : "CollectionPage";
  }

  private static List<Node> mentions(PageView.SectionPage section, Identifiers ids) {
    return section.named().stream()
        .flatMap(group -> group.entries().stream())
        .map(link -> ids.reference(ids.entity(link.address())))
        .toList();
  }

  /** The terms of an edition are a set of their own; entries of other kinds are a list. */
  private Node list(PageView.EntityIndex index, Identifiers ids) {
    List<Node> entries =
        index.groups().stream()
            .flatMap(group -> group.entries().stream())
            .map(entry -> ids.reference(ids.entity(entry.address(), entry.id())))
            .toList();
    return index.kind().equals(Kind.TERM.type())
        ? Node.of("DefinedTermSet")
            .put("@id", ids.terms())
            .put("name", settings.title())
            .put("hasDefinedTerm", entries)
        : Node.of("ItemList").put("itemListElement", entries);
  }

  private Node edition(PageView page, Identifiers ids) {
    Node node =
        Node.of("Book")
            .put("@id", ids.edition())
            .put("name", settings.title())
            .put("alternativeHeadline", settings.subtitle());
    if (!(page instanceof PageView.TitlePage)) {
      return node;
    }
    node.put("author", Node.of(publication.authors()))
        .put("editor", Node.of(publication.editors()))
        .put("version", publication.version())
        .put("datePublished", date())
        .put("inLanguage", settings.language())
        .put("url", publication.address());
    if (!settings.licence().isEmpty()) {
      node.put("license", Node.of("CreativeWork").put("name", settings.licence()));
    }
    return node.put(
        "hasPart",
        edition.sections().stream()
            .map(section -> ids.reference(ids.of("article/" + section.id() + ".html")))
            .toList());
  }

  private String date() {
    return IsoDates.start(publication.date());
  }
}
