package glossator.page;

import glossator.draw.Cluster;
import glossator.draw.OfficeStrip;
import glossator.draw.Sign;
import glossator.draw.Timeline;
import glossator.edtf.DateWords;
import glossator.edtf.Edtf;
import glossator.model.Edition;
import glossator.model.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the timeline of an edition's events. */
final class TimelineViews {
  private static final int MOST_PEOPLE = 40;

  private final Edition edition;
  private final FactViews facts;
  private final ViewMemory memory;
  private final DateWords words;

  TimelineViews(Edition edition, FactViews facts, ViewMemory memory) {
    this.edition = edition;
    this.facts = facts;
    this.memory = memory;
    this.words = DateWords.of(Locale.forLanguageTag(edition.settings().language()));
  }

  /**
   * The timeline.
   *
   * @param inTime all events in order of time, at least one
   * @param groups the same in the list below
   * @param people whose offices can be shown, the first of them rather than the last
   */
  TimelineView of(
      List<Entity.Event> inTime, List<EntryParts.EntryGroup> groups, List<Entity.Person> people) {
    List<Edtf> dates = inTime.stream().map(Entity.Event::date).toList();
    List<Holder> holders =
        people.stream().filter(TimelineViews::hasOffices).map(Holder::of).toList();
    return memory.viewAmongOthers(
        "timeline", List.of(groups, dates, holders), () -> drawn(inTime, groups, holders));
  }

  private TimelineView drawn(
      List<Entity.Event> inTime, List<EntryParts.EntryGroup> groups, List<Holder> holders) {
    Map<String, Integer> passages = new HashMap<>();
    groups.forEach(
        group -> group.entries().forEach(each -> passages.put(each.id(), each.passages())));
    List<Timeline.Event> events =
        inTime.stream()
            .map(
                each ->
                    new Timeline.Event(
                        each.id(),
                        each.identity().name(),
                        each.date(),
                        passages.getOrDefault(each.id(), 0)))
            .toList();
    Optional<Edtf> text = edition.settings().dateOfText();
    boolean mirrored = edition.settings().direction().equals("rtl");
    Timeline timeline = new Timeline(events, text, words, mirrored);
    Map<String, Entity.Event> byId =
        inTime.stream().collect(Collectors.toMap(Entity::id, each -> each));
    return new TimelineView(
        Timeline.WIDTH,
        timeline.axis(),
        timeline.events().stream().map(placed -> mark(placed, byId)).toList(),
        clusters(timeline.clusters(), groups),
        timeline.signs().stream().map(Sign::word).collect(Collectors.toCollection(TreeSet::new)),
        facts.words(text),
        strips(timeline, holders));
  }

  private TimelineView.EventMark mark(
      Timeline.PlacedEvent placed, Map<String, Entity.Event> events) {
    Entity.Event event = events.get(placed.id());
    if (event == null) {
      throw new IllegalStateException("no event " + placed.id());
    }
    return new TimelineView.EventMark(
        event.identity().name() + ", " + facts.dates(event),
        Addresses.entity(event),
        placed.name(),
        placed.x(),
        placed.y(),
        placed.anchor(),
        placed.left(),
        placed.width(),
        placed.strokes());
  }

  private static List<TimelineView.ClusterMark> clusters(
      List<Cluster> clusters, List<EntryParts.EntryGroup> groups) {
    Map<String, Integer> group = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (EntryParts.EntryView entry : groups.get(i).entries()) {
        group.put(entry.id(), i);
      }
    }
    List<TimelineView.ClusterMark> marks = new ArrayList<>();
    for (Cluster each : clusters) {
      int first = group.getOrDefault(each.ids().get(0), 0);
      int last = group.getOrDefault(each.ids().get(each.ids().size() - 1), 0);
      marks.add(
          new TimelineView.ClusterMark(
              each.ids().size(),
              groups.get(first).label(),
              groups.get(last).label(),
              first + 1,
              each.x(),
              each.y(),
              each.width(),
              each.height()));
    }
    return marks;
  }

  /** The strips of the first people that have one, in order of filing. */
  private static List<TimelineView.PersonStrip> strips(Timeline timeline, List<Holder> holders) {
    SortedMap<String, TimelineView.PersonStrip> strips = new TreeMap<>();
    for (Holder holder : holders) {
      if (strips.size() < MOST_PEOPLE) {
        timeline
            .strip(holder.offices())
            .map(strip -> new TimelineView.PersonStrip(holder.name(), holder.address(), strip))
            .ifPresent(strip -> strips.put(holder.filed(), strip));
      }
    }
    return List.copyOf(strips.values());
  }

  private static boolean hasOffices(Entity.Person person) {
    return !person.offices().isEmpty();
  }

  /** What is drawn of a person. */
  private record Holder(
      String filed, String name, String address, List<OfficeStrip.Office> offices) {
    static Holder of(Entity.Person person) {
      return new Holder(
          person.identity().sortKey() + person.id(),
          person.identity().name(),
          Addresses.entity(person),
          person.offices().stream()
              .map(each -> new OfficeStrip.Office(each.title(), each.from(), each.to()))
              .toList());
    }
  }
}
