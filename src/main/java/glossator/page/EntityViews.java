package glossator.page;

import glossator.html.HtmlWriter;
import glossator.markup.Block;
import glossator.model.Connection;
import glossator.model.Edition;
import glossator.model.Endnote;
import glossator.model.Entity;
import glossator.model.ForeignName;
import glossator.model.Identity;
import glossator.model.Named;
import glossator.model.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the views of entries. */
final class EntityViews {
  private static final String ROOT = "../";
  private static final int HEADING = 2;

  private final Edition edition;
  private final Addresses addresses;
  private final MentionViews mentions;
  private final FactViews facts;
  private final BibliographyViews works;
  private final SequenceViews sequences;
  private final DiagramViews diagrams;
  private final ViewMemory memory;

  EntityViews(
      Edition edition,
      Addresses addresses,
      MentionViews mentions,
      FactViews facts,
      BibliographyViews works,
      SequenceViews sequences,
      DiagramViews diagrams,
      ViewMemory memory) {
    this.works = works;
    this.sequences = sequences;
    this.diagrams = diagrams;
    this.edition = edition;
    this.addresses = addresses;
    this.mentions = mentions;
    this.facts = facts;
    this.memory = memory;
  }

  /**
   * What is drawn or told of an entity from all entities at once: its place in time, and what it is
   * connected with.
   */
  record Surroundings(@Nullable SequenceView sequence, @Nullable DiagramView diagram) {}

  /** The surroundings of an entity. */
  Surroundings around(Entity entity) {
    return new Surroundings(sequence(entity), diagram(entity).orElse(null));
  }

  private Optional<DiagramView> diagram(Entity entity) {
    return diagrams.mayShow(entity)
        ? memory.shared().ofAll("diagram " + entity.id(), () -> diagrams.of(entity))
        : Optional.empty();
  }

  /** An entry on its own page. */
  EntryParts.EntityView of(Entity entity, Surroundings around) {
    Identity identity = entity.identity();
    List<Endnote> endnotes = edition.endnotes().getOrDefault(entity.id(), List.of());
    PageLinks links = links(endnotes);
    List<EntryParts.MentionGroup> groups = mentions.of(entity.id());
    return new EntryParts.EntityView(
        entity.id(),
        entity.kind().type(),
        identity.name(),
        identity.aliases().stream().map(Named::text).toList(),
        foreignNames(identity),
        identity.summary(),
        identity.role(),
        facts.of(entity),
        offices(entity),
        sides(entity),
        around.sequence(),
        connections(entity),
        around.diagram(),
        AuthorityLinks.of(identity.sameAs()),
        body(entity, endnotes, links),
        SectionViews.endnotes(endnotes, links),
        mentions.count(entity.id()),
        groups);
  }

  private Html body(Entity entity, List<Endnote> endnotes, PageLinks links) {
    List<Block> body = entity.identity().body();
    return memory.view(
        "body " + entity.id(),
        List.of(body, endnotes),
        () -> new Html(HtmlWriter.write(body, links, HEADING)));
  }

  private @Nullable SequenceView sequence(Entity entity) {
    if (entity instanceof Entity.Event event) {
      SequenceView sequence =
          memory.shared().ofEvents("sequence " + event.id(), () -> sequences.of(event));
      return sequence.isEmpty() ? null : sequence;
    }
    return null;
  }

  private PageLinks links(List<Endnote> endnotes) {
    Map<String, String> numbers = new HashMap<>();
    endnotes.forEach(note -> numbers.put(note.id(), String.valueOf(note.number())));
    return new PageLinks(addresses, ROOT, numbers::containsKey, numbers);
  }

  /** The names in other languages. */
  static List<EntryParts.ForeignNameView> foreignNames(Identity identity) {
    return identity.foreignNames().stream().map(EntityViews::foreignName).toList();
  }

  private static EntryParts.ForeignNameView foreignName(ForeignName name) {
    return new EntryParts.ForeignNameView(name.text(), name.language(), Direction.of(name.text()));
  }

  private List<EntryParts.OfficeView> offices(Entity entity) {
    List<EntryParts.OfficeView> offices = new ArrayList<>();
    if (entity instanceof Entity.Person person) {
      for (Entity.Office office : person.offices()) {
        EntryParts.FactValue body =
            office.body().map(facts::value).orElse(new EntryParts.FactValue("", "", "", ""));
        offices.add(
            new EntryParts.OfficeView(
                office.title(),
                body,
                facts.words(office.from()),
                facts.words(office.to()),
                works.sources(office.sources())));
      }
    }
    return offices;
  }

  private List<EntryParts.SideView> sides(Entity entity) {
    Map<String, List<EntryParts.ParticipantView>> sides = new LinkedHashMap<>();
    if (entity instanceof Entity.Event event) {
      for (Entity.Participant participant : event.participants()) {
        sides
            .computeIfAbsent(participant.side(), side -> new ArrayList<>())
            .add(
                new EntryParts.ParticipantView(
                    facts.value(participant.who()),
                    participant.role(),
                    works.sources(participant.sources())));
      }
    }
    List<EntryParts.SideView> views = new ArrayList<>();
    sides.forEach((side, participants) -> views.add(new EntryParts.SideView(side, participants)));
    return views;
  }

  /** The connections by label; what is part of an event is told by its place in time already. */
  private List<EntryParts.ConnectionGroup> connections(Entity entity) {
    Map<String, List<EntryParts.ConnectionView>> groups = new LinkedHashMap<>();
    for (Connection connection : edition.connections().getOrDefault(entity.id(), List.of())) {
      groups
          .computeIfAbsent(connection.label(), label -> new ArrayList<>())
          .add(connection(connection));
    }
    RelationType part = edition.settings().relationTypes().get("*part");
    if (part != null && entity instanceof Entity.Event) {
      groups.remove(part.inverse());
    }
    List<EntryParts.ConnectionGroup> views = new ArrayList<>();
    groups.forEach(
        (label, connections) -> views.add(new EntryParts.ConnectionGroup(label, connections)));
    return views;
  }

  private EntryParts.ConnectionView connection(Connection connection) {
    memory.reads().note(connection.other());
    Entity other = edition.entities().get(connection.other());
    if (other == null) {
      throw new IllegalStateException("no entity " + connection.other());
    }
    String from = facts.words(connection.from());
    String to = facts.words(connection.to());
    String dates = to.isEmpty() ? from : from + " – " + to;
    return new EntryParts.ConnectionView(
        other.id(),
        other.identity().name(),
        addresses.entity(other.id()),
        connection.detail(),
        dates,
        works.sources(connection.sources()));
  }
}
