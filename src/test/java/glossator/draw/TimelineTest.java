package glossator.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glossator.edtf.DateWords;
import glossator.edtf.Edtf;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing on a timeline touches anything else, whatever happened when. */
class TimelineTest {
  private static final DateWords WORDS = DateWords.of(Locale.ENGLISH);
  private static final Optional<Edtf> NO_TEXT = Optional.empty();

  static Stream<Arguments> sets() {
    return IntStream.range(0, 60)
        .mapToObj(
            seed -> {
              int count = 1 + seed * seed % 97;
              int from = seed % 3 == 0 ? -3000 : 1500;
              return Arguments.of(seed, Events.random(seed, count, from, 2018));
            });
  }

  private static Timeline timeline(List<Timeline.Event> events, Optional<Edtf> text) {
    return new Timeline(events, text, WORDS, false);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void eventsOfALineKeepClearOfEachOther(int seed, List<Timeline.Event> events) {
    boolean mirrored = seed % 2 == 1;
    Timeline timeline = new Timeline(events, Optional.of(Events.date("1999-05~")), WORDS, mirrored);
    Map<Double, Double> ends = new HashMap<>();
    timeline.events().stream()
        .sorted((one, other) -> Double.compare(one.left(), other.left()))
        .forEach(
            event -> {
              double free = ends.getOrDefault(event.y(), -1.0);
              assertTrue(event.left() > free, event.name() + " touches what stands before it");
              ends.put(event.y(), event.left() + event.width());
            });
    ends.values()
        .forEach(end -> assertTrue(end <= Timeline.WIDTH + 0.1, end + " is off the sheet"));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyEventIsNamedOrCountedOnce(int seed, List<Timeline.Event> events) {
    Timeline timeline = timeline(events, NO_TEXT);
    Set<String> ids = new HashSet<>();
    timeline.events().forEach(event -> assertTrue(ids.add(event.id()), event.id()));
    timeline
        .clusters()
        .forEach(cluster -> cluster.ids().forEach(id -> assertTrue(ids.add(id), id)));
    assertEquals(events.size(), ids.size());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void wordsOfTheAxisKeepClearOfEachOther(int seed, List<Timeline.Event> events) {
    double free = -1;
    List<Axis.Tick> ticks = timeline(events, NO_TEXT).axis().ticks();
    assertTrue(!ticks.isEmpty(), "the axis says nothing");
    for (Axis.Tick tick : ticks) {
      double half = TextWidth.of(tick.label(), TimeTicks.FONT) / 2;
      assertTrue(tick.labelX() - half > free, tick.label() + " touches what stands before it");
      free = tick.labelX() + half;
    }
    assertTrue(free <= Timeline.WIDTH + 0.1, free + " is off the sheet");
  }

  @Test
  void theSameInputIsDrawnTheSame() {
    List<Timeline.Event> events = Events.random(7, 80, 1700, 2018);
    assertEquals(timeline(events, NO_TEXT).events(), timeline(events, NO_TEXT).events());
  }

  @Test
  void ofManyEventsThoseThatMatterMostHaveNames() {
    List<Timeline.Event> events = Events.random(11, 2000, 1700, 2018);
    Timeline timeline = timeline(events, NO_TEXT);
    Set<String> named = new HashSet<>();
    timeline.events().forEach(event -> named.add(event.id()));
    long most = events.stream().filter(event -> event.weight() == 4).count();
    long mostNamed =
        events.stream().filter(event -> event.weight() == 4 && named.contains(event.id())).count();
    assertTrue(named.size() < 200, named.size() + " names are more than anybody reads");
    assertTrue(mostNamed > 0.9 * named.size(), mostNamed + " of " + most + " that matter most");
    assertTrue(timeline.clusters().size() <= 42, "columns: " + timeline.clusters().size());
  }

  @Test
  void aLongEmptyTimeIsLeftOut() {
    Timeline timeline =
        timeline(
            Events.on("1815", "1973", "1975", "1979", "1991-10-30", "1993", "2000-05", "2014"),
            NO_TEXT);
    Axis axis = timeline.axis();
    assertEquals(List.of("1817–1971"), axis.breaks().stream().map(Axis.Break::leftOut).toList());
    assertEquals("1815", axis.ticks().get(0).label());
    double last = timeline.events().get(1).left();
    assertTrue(last < Timeline.WIDTH / 6.0, "1973 stands at " + last);
  }

  @Test
  void aTimeThatIsNotLongIsKept() {
    Timeline timeline = timeline(Events.on("1973", "1975", "1990", "1991", "1993"), NO_TEXT);
    assertEquals(List.of(), timeline.axis().breaks());
  }

  @Test
  void theTimeOfTheTextHasItsPlaceBetweenTheEvents() {
    Axis.TextTime text =
        timeline(Events.on("1973", "1991", "2014-04-23"), Optional.of(Events.date("2014-05")))
            .axis()
            .text();
    assertTrue(text != null && text.sure() && text.width() == 0);
    Axis.TextTime diary =
        timeline(Events.on("1660", "1666", "1672"), Optional.of(Events.date("1660/1669?")))
            .axis()
            .text();
    assertTrue(diary != null && !diary.sure() && diary.width() > 700);
  }
}
