package glossator.page;

import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the index of each kind: from A to Z, or for events in order of time. */
final class IndexViews {
  private final Map<Kind, List<Entity>> ordered = new EnumMap<>(Kind.class);
  private final MentionViews mentions;
  private final FactViews facts;
  private final ListedEntries listed;

  IndexViews(Edition edition, MentionViews mentions, FactViews facts, ViewMemory memory) {
    for (Kind kind : Kind.values()) {
      ordered.put(kind, new ArrayList<>());
    }
    edition.entities().values().forEach(each -> in(each.kind()).add(each));
    List<String> events =
        memory
            .shared()
            .ofEvents(
                "events in time",
                () -> in(Kind.EVENT).stream().sorted(IN_TIME).map(Entity::id).toList());
    ordered.put(
        Kind.EVENT,
        events.stream().map(id -> Objects.requireNonNull(edition.entities().get(id))).toList());
    this.mentions = mentions;
    this.facts = facts;
    this.listed = memory.listed();
  }

  /** The entities of a kind in the order of their index. */
  List<Entity> ordered(Kind kind) {
    return Collections.unmodifiableList(in(kind));
  }

  private List<Entity> in(Kind kind) {
    return Objects.requireNonNull(ordered.get(kind));
  }

  private static final Comparator<Entity> IN_TIME =
      Comparator.comparing((Entity entity) -> ((Entity.Event) entity).date())
          .thenComparing(Entity::id);

  /** The index, its entries under letters or years. */
  List<EntryParts.EntryGroup> groups(Kind kind) {
    return listed.groups(kind, () -> grouped(ordered(kind)));
  }

  private List<EntryParts.EntryGroup> grouped(List<Entity> entities) {
    Map<String, List<EntryParts.EntryView>> groups = new LinkedHashMap<>();
    for (Entity entity : entities) {
      ListedEntries.Listed each = listed.of(entity, this::entry);
      groups.computeIfAbsent(each.label(), label -> new ArrayList<>()).add(each.entry());
    }
    List<EntryParts.EntryGroup> views = new ArrayList<>();
    groups.forEach((label, entries) -> views.add(new EntryParts.EntryGroup(label, entries)));
    return views;
  }

  /** All events in order of time. */
  List<Entity.Event> eventsInTime() {
    return ordered(Kind.EVENT).stream().map(Entity.Event.class::cast).toList();
  }

  private String year(Entity.Event event) {
    return event.date().earliest().or(() -> event.date().latest()).map(facts::year).orElse("");
  }

  /**
   * The first letter without its marks, so that Émile stands under E; {@code #} for a name that has
   * none.
   */
  private static String letter(String sortKey) {
    return Normalizer.normalize(sortKey, Normalizer.Form.NFD)
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(letter -> Character.toString(Character.toUpperCase(letter)))
        .findFirst()
        .orElse("#");
  }

  private ListedEntries.Listed entry(Entity entity) {
    return new ListedEntries.Listed(
        entity instanceof Entity.Event event ? year(event) : letter(entity.identity().sortKey()),
        new EntryParts.EntryView(
            entity.id(),
            entity.identity().name(),
            entity.identity().sortKey(),
            Addresses.entity(entity),
            entity.identity().summary(),
            facts.dates(entity),
            mentions.count(entity.id())));
  }
}
