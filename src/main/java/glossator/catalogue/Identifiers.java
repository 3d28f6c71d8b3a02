package glossator.catalogue;

import glossator.model.Entity;
import glossator.model.Publication;

/**
 * The identifiers of things, as one page writes them: absolute where the edition's address is
 * known, else from that page on. A thing is a fragment of the page that describes it.
 */
final class Identifiers {
  private final Publication publication;
  private final String root;

  Identifiers(Publication publication, String page) {
    this.publication = publication;
    this.root = "../".repeat(page.length() - page.replace("/", "").length());
  }

  /** The identifier of a place of the site. */
  String of(String place) {
    return publication.address().isEmpty() ? root + place : publication.at(place);
  }

  String edition() {
    return of("index.html#edition");
  }

  String terms() {
    return of("terms/index.html#terms");
  }

  String entity(Entity entity) {
    return entity(entity.kind().folder() + "/" + entity.id() + ".html", entity.id());
  }

  /** The thing that a page describes, by the name of the page. */
  String entity(String address) {
    return entity(address, name(address));
  }

  /** The name of a page: the end of its address, without {@code .html}. */
  static String name(String address) {
    int end = address.endsWith(".html") ? address.length() - ".html".length() : address.length();
    return address.substring(address.lastIndexOf('/') + 1, end);
  }

  String entity(String address, String id) {
    return of(address + "#" + id);
  }

  /** Nothing but an identifier. */
  Node reference(String id) {
    return Node.reference(id);
  }
}
