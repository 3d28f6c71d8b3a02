package glossator.page;

import glossator.model.Edition;
import glossator.model.Entity;
import glossator.model.Named;
import glossator.model.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what came before and after each event, what lasted meanwhile, its whole and its parts. */
final class SequenceViews {
  private static final int MOST_MEANWHILE = 6;

  private final Edition edition;
  private final FactViews facts;
  private final List<Entity.Event> inTime;
  private final TreeMap<LocalDate, Entity.Event> byBeginning = new TreeMap<>();
  private final TreeMap<LocalDate, Entity.Event> byEnd = new TreeMap<>();
  private final Map<String, List<Entity.Event>> parts = new HashMap<>();
  private final Map<String, Map<String, Entity.Event>> wholes = new HashMap<>();
  private final Map<String, List<Entity.Event>> meanwhile = new HashMap<>();

  /**
   * @param inTime all events in order of time
   */
  SequenceViews(Edition edition, FactViews facts, List<Entity.Event> inTime) {
    this.edition = edition;
    this.facts = facts;
    this.inTime = inTime;
    for (Entity.Event event : inTime) {
      event.date().earliest().ifPresent(day -> byBeginning.putIfAbsent(day, event));
      event.date().latest().ifPresent(day -> byEnd.put(day, event));
      event
          .partOf()
          .map(Named::text)
          .ifPresent(whole -> parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(event));
    }
    inTime.forEach(event -> wholes.put(event.id(), wholes(event)));
    findWhatLastedMeanwhile();
  }

  private static LocalDate beginning(Entity.Event event) {
    return event.date().earliest().orElse(LocalDate.MIN);
  }

  private static LocalDate end(Entity.Event event) {
    return event.date().latest().orElse(LocalDate.MAX);
  }

  /** One walk through time with those events in hand that have not ended yet. */
  private void findWhatLastedMeanwhile() {
    List<Entity.Event> lasting = new ArrayList<>();
    List<Entity.Event> begun =
        inTime.stream().sorted(Comparator.comparing(SequenceViews::beginning)).toList();
    for (Entity.Event event : begun) {
      lasting.removeIf(other -> end(other).isBefore(beginning(event)));
      for (Entity.Event other : lasting) {
        if (hasRoom(event) || hasRoom(other)) {
          noteBoth(event, other);
        }
      }
      lasting.add(event);
    }
  }

  private boolean hasRoom(Entity.Event event) {
    return meanwhile.getOrDefault(event.id(), List.of()).size() < MOST_MEANWHILE;
  }

  private void noteBoth(Entity.Event event, Entity.Event other) {
    if (!areWholeAndPart(event, other)) {
      note(event, other);
      note(other, event);
    }
  }

  private void note(Entity.Event event, Entity.Event other) {
    if (hasRoom(event)) {
      meanwhile.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(other);
    }
  }

  private boolean areWholeAndPart(Entity.Event one, Entity.Event other) {
    return wholes.getOrDefault(one.id(), Map.of()).containsKey(other.id())
        || wholes.getOrDefault(other.id(), Map.of()).containsKey(one.id());
  }

  /** What an event is part of, and what that is part of; a circle ends where it began. */
  private Map<String, Entity.Event> wholes(Entity.Event event) {
    Map<String, Entity.Event> found = new LinkedHashMap<>();
    Entity.Event whole = whole(event);
    while (whole != null && !whole.id().equals(event.id()) && !found.containsKey(whole.id())) {
      found.put(whole.id(), whole);
      whole = whole(whole);
    }
    return found;
  }

  private Entity.@Nullable Event whole(Entity.Event event) {
    Entity whole = event.partOf().flatMap(edition::entity).orElse(null);
    return whole instanceof Entity.Event found ? found : null;
  }

  /** Where an event stands among the others. */
  SequenceView of(Entity.Event event) {
    Map.Entry<LocalDate, Entity.Event> before = byEnd.lowerEntry(beginning(event));
    Map.Entry<LocalDate, Entity.Event> after = byBeginning.higherEntry(end(event));
    RelationType part = edition.settings().relationTypes().get("*part");
    return new SequenceView(
        facts.dates(event),
        before == null ? null : link(before.getValue()),
        links(meanwhile.getOrDefault(event.id(), List.of())),
        after == null ? null : link(after.getValue()),
        links(wholes.getOrDefault(event.id(), Map.of()).values()),
        links(parts.getOrDefault(event.id(), List.of())),
        part == null ? "" : part.inverse());
  }

  private List<SequenceView.EventLink> links(Collection<Entity.Event> events) {
    return events.stream().map(this::link).toList();
  }

  private SequenceView.EventLink link(Entity.Event event) {
    return new SequenceView.EventLink(
        event.identity().name(), Addresses.entity(event), facts.dates(event));
  }
}
