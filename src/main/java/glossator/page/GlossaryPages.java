package glossator.page;

import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Kind;
import glossator.model.Named;
import java.util.ArrayList;
import java.util.List;

/** Makes the pages of entries, and their indexes. */
final class GlossaryPages {
  private final Edition edition;
  private final Addresses addresses;
  private final IndexViews indexes;
  private final EntityViews entities;
  private final CardViews cards;
  private final TimelineViews timelines;
  private final PresenceViews presence;
  private final ViewMemory memory;

  GlossaryPages(
      Edition edition,
      Addresses addresses,
      IndexViews indexes,
      EntityViews entities,
      CardViews cards,
      TimelineViews timelines,
      PresenceViews presence,
      ViewMemory memory) {
    this.edition = edition;
    this.addresses = addresses;
    this.indexes = indexes;
    this.entities = entities;
    this.cards = cards;
    this.timelines = timelines;
    this.presence = presence;
    this.memory = memory;
  }

  private PageView.LinkView link(Entity entity) {
    return new PageView.LinkView(entity.identity().name(), addresses.entity(entity.id()));
  }

  /** Adds the pages of a kind, if it has any entries. */
  void add(Kind kind, List<PlannedPage> plans) {
    List<Entity> ordered = indexes.ordered(kind);
    if (ordered.isEmpty()) {
      return;
    }
    String index = Pages.indexOf(kind);
    plans.add(PlannedPage.at(index, () -> index(kind, ordered.size())));
    List<PageView.LinkView> crumbs = List.of(new PageView.LinkView(kind.type(), index));
    for (int i = 0; i < ordered.size(); i++) {
      Entity entity = ordered.get(i);
      int place = i;
      plans.add(PlannedPage.at(addresses.entity(entity.id()), () -> entry(ordered, place, crumbs)));
      former(entity, plans);
    }
  }

  /** Adds the pages that lead to an entry from its former addresses. */
  private void former(Entity entity, List<PlannedPage> plans) {
    for (Named former : entity.identity().formerly()) {
      String address = entity.kind().folder() + "/" + former.text() + ".html";
      plans.add(
          PlannedPage.made(
              new PageView.Redirect("redirect", address, entity.identity().name(), link(entity))));
    }
  }

  private PageView entry(List<Entity> ordered, int i, List<PageView.LinkView> crumbs) {
    Entity entity = ordered.get(i);
    EntityViews.Surroundings around = entities.around(entity);
    String address = addresses.entity(entity.id());
    PageView.Neighbours neighbours = Pages.neighbours(ordered, i, this::link);
    List<Object> inputs =
        List.of(
            entity,
            edition.endnotes().getOrDefault(entity.id(), List.of()),
            edition.mentions().getOrDefault(entity.id(), List.of()),
            around);
    List<Object> all = new ArrayList<>(inputs);
    all.add(neighbours);
    return memory.viewAmongOthers(
        address,
        all,
        () -> {
          EntryParts.EntityView entry =
              memory.viewAmongOthers(
                  "entry " + entity.id(), inputs, () -> entities.of(entity, around));
          return new PageView.EntityPage(
              entity.kind().type(), address, crumbs, neighbours, entry, cards.of(entry));
        });
  }

  private PageView index(Kind kind, int count) {
    List<EntryParts.EntryGroup> groups = indexes.groups(kind);
    boolean events = kind == Kind.EVENT;
    return new PageView.EntityIndex(
        events ? "chronology" : "entries",
        Pages.indexOf(kind),
        "",
        "",
        kind.type(),
        count,
        groups,
        events ? timelines.of(indexes.eventsInTime(), groups, presence.participants()) : null);
  }
}
