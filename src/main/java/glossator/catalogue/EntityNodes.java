package glossator.catalogue;

import glossator.edtf.Edtf;
import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Identity;
import glossator.model.Kind;
import glossator.model.Named;
import glossator.page.EntryParts;
import glossator.page.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes entities in the terms of schema.org. */
final class EntityNodes {
  private static final Map<Kind, String> TYPES =
      Map.of(
          Kind.PERSON, "Person",
          Kind.EVENT, "Event",
          Kind.PLACE, "Place",
          Kind.ORGANISATION, "Organization",
          Kind.TERM, "DefinedTerm",
          Kind.WORK, "CreativeWork");

  private final Edition edition;
  private final Identifiers ids;

  EntityNodes(Edition edition, Identifiers ids) {
    this.edition = edition;
    this.ids = ids;
  }

  /** An entity, as its own page describes it. */
  Node of(Entity entity, EntryParts.EntityView view) {
    Identity identity = entity.identity();
    Node node = named(entity).put("alternateName", names(identity));
    node.put("description", identity.summary())
        .put("sameAs", view.authorities().stream().map(PageView.LinkView::address).toList())
        .put("mainEntityOfPage", ids.reference(ids.of(page(entity))));
    if (entity instanceof Entity.Person person) {
      person(person, node);
    } else if (entity instanceof Entity.Event event) {
      event(event, node);
    } else if (entity instanceof Entity.Place place) {
      place(place, node);
    } else if (entity instanceof Entity.Organisation organisation) {
      organisation(organisation, node);
    } else if (entity instanceof Entity.Work work) {
      node.put("author", things(work.creators())).put("dateCreated", IsoDates.start(work.date()));
    } else {
      node.put("inDefinedTermSet", ids.reference(ids.terms()));
    }
    return node;
  }

  private static String page(Entity entity) {
    return entity.kind().folder() + "/" + entity.id() + ".html";
  }

  private Node named(Entity entity) {
    return Node.of(TYPES.getOrDefault(entity.kind(), "Thing"))
        .put("@id", ids.entity(entity))
        .put("name", entity.identity().name());
  }

  private static List<Object> names(Identity identity) {
    List<Object> names = new ArrayList<>();
    identity.aliases().forEach(alias -> names.add(alias.text()));
    identity.foreignNames().forEach(name -> names.add(Node.words(name.text(), name.language())));
    return names;
  }

  private void person(Entity.Person person, Node node) {
    vital("birth", person.born(), node);
    vital("death", person.died(), node);
    List<Node> memberships = new ArrayList<>();
    List<Node> occupations = new ArrayList<>();
    for (Entity.Office office : person.offices()) {
      Node role =
          Node.of(office.body().isPresent() ? "OrganizationRole" : "Role")
              .put("roleName", office.title())
              .put("startDate", IsoDates.start(office.from()))
              .put("endDate", IsoDates.start(office.to()));
      if (office.body().isPresent()) {
        memberships.add(role.put("memberOf", thing(office.body().get())));
      } else {
        Node occupation = Node.of("Occupation").put("name", office.title());
        occupations.add(role.put("hasOccupation", occupation));
      }
    }
    node.put("memberOf", memberships).put("hasOccupation", occupations);
  }

  private void vital(String what, Optional<Entity.Vital> vital, Node node) {
    node.put(what + "Date", IsoDates.start(vital.flatMap(Entity.Vital::date)));
    node.put(what + "Place", vital.flatMap(Entity.Vital::place).map(this::thing).stream().toList());
  }

  private void event(Entity.Event event, Node node) {
    Edtf date = event.date();
    node.put("startDate", IsoDates.start(date))
        .put("endDate", IsoDates.end(date))
        .put("location", things(event.places()))
        .put("attendee", things(event.participants().stream().map(each -> each.who()).toList()))
        .put("superEvent", things(event.partOf().stream().toList()));
  }

  private void place(Entity.Place place, Node node) {
    node.put("containedInPlace", things(place.partOf().stream().toList()));
    place
        .coordinates()
        .ifPresent(
            at ->
                node.put(
                    "geo",
                    Node.of("GeoCoordinates")
                        .put("latitude", at.latitude())
                        .put("longitude", at.longitude())));
  }

  private void organisation(Entity.Organisation organisation, Node node) {
    node.put("foundingDate", IsoDates.start(organisation.founded()))
        .put("dissolutionDate", IsoDates.start(organisation.dissolved()))
        .put("parentOrganization", things(organisation.partOf().stream().toList()))
        .put("location", things(organisation.places()));
  }

  private List<Node> things(List<Named> names) {
    return names.stream().map(this::thing).toList();
  }

  /** An entity by its name, or plain words for whom the edition has no entry. */
  private Node thing(Named name) {
    return edition
        .entity(name)
        .map(this::named)
        .orElseGet(() -> Node.of("Thing").put("name", name.text()));
  }
}
