package glossator.draw;

import glossator.edtf.DateWords;
import glossator.edtf.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Events on an axis of time. Each has its mark and its name on a line of its own or where others
 * leave room; when there are too many for that, those that matter most have names, and the others
 * are counted where they are. All measures are in the user units of SVG, sixteen to the size of the
 * reader's font.
 */
public final class Timeline {
  /** How wide every timeline is. */
  public static final int WIDTH = 992;

  static final double FONT = 15;
  static final double LANE = 26;
  private static final int MOST_LANES = 18;
  private static final double GAP = 14;
  private static final double GOLDEN_SECTION = 0.6180339887498949;
  private static final double SPACE = 6;
  private static final double TOP = 4;
  private static final double TEXT_ROW = 24;
  private static final double AXIS_ROW = 26;

  private final TimeScale scale;
  private final Pen pen;
  private final List<PlacedEvent> events;
  private final List<Cluster> clusters;
  private final Axis axis;

  /**
   * An event that is to be drawn.
   *
   * @param id by which the caller knows it
   * @param name as it may be written beside its mark
   * @param date when it was
   * @param weight the more, the rather its name is written
   */
  public record Event(String id, String name, Edtf date, int weight) {}

  /**
   * An event in its place.
   *
   * @param id of the event
   * @param name as much of it as there is room for
   * @param x where the name is anchored
   * @param y of the mark
   * @param anchor {@code start} or {@code end}
   * @param left of the area that belongs to the event
   * @param width of that area
   * @param strokes of the mark
   */
  public record PlacedEvent(
      String id,
      String name,
      double x,
      double y,
      String anchor,
      double left,
      double width,
      List<Stroke> strokes) {}

  /** An event and the line that its name stands on. */
  private record OnLine(NamedEvent event, int line) {}

  /**
   * Builds the drawing.
   *
   * @param events in order of time, at least one
   * @param text when the text of the edition was written, if that is known
   * @param words for the axis
   * @param mirrored whether time runs from right to left
   */
  public Timeline(List<Event> events, Optional<Edtf> text, DateWords words, boolean mirrored) {
    List<Stretch> occupied = new ArrayList<>();
    events.forEach(event -> occupied.add(Stretch.of(event.date())));
    text.map(Stretch::of).ifPresent(occupied::add);
    this.scale = TimeScale.of(occupied, WIDTH);
    this.pen = new Pen(WIDTH, mirrored);
    double top = TOP + (text.isPresent() ? TEXT_ROW : 0);
    double textAt = text.map(date -> scale.at(Stretch.of(date).from())).orElse(0.0);
    List<NamedEvent> chosen = chosen(events, scale, textAt);
    List<OnLine> lines = lines(chosen);
    this.events =
        lines.stream()
            .sorted(Comparator.comparingDouble(each -> each.event().mark().from()))
            .map(each -> each.event().placed(pen, top + (each.line() + 0.5) * LANE))
            .toList();
    int last = lines.stream().mapToInt(OnLine::line).max().orElse(0);
    double bottom = top + (last + 1) * LANE;
    this.clusters = Clusters.of(unnamed(events, chosen), scale, pen, bottom);
    double line = clusters.isEmpty() ? bottom + SPACE : bottom + Clusters.HEIGHT;
    this.axis = Axis.of(scale, pen, words, text, line, line + AXIS_ROW);
  }

  /**
   * The events whose names have room, those that matter most first. Of events that matter equally,
   * one follows another far from it, so that names are spread over the axis.
   */
  private static List<NamedEvent> chosen(List<Event> all, TimeScale scale, double text) {
    Lanes lanes = new Lanes(MOST_LANES, GAP);
    return IntStream.range(0, all.size())
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer i) -> -all.get(i).weight())
                .thenComparingDouble(Timeline::scattered))
        .map(i -> NamedEvent.of(all.get(i), scale, text))
        .filter(each -> lanes.place(each.from(), each.to()).isPresent())
        .toList();
  }

  /** The golden section puts neighbours far from each other. */
  private static double scattered(int number) {
    return number * GOLDEN_SECTION % 1;
  }

  /**
   * A line for each event: in order of time, so that the eye goes down and to the right; or, when
   * that takes too many lines, by where they begin with their names, which never does.
   */
  private static List<OnLine> lines(List<NamedEvent> chosen) {
    List<OnLine> lines = lines(chosen, Comparator.comparingDouble(each -> each.mark().from()));
    return lines.size() == chosen.size()
        ? lines
        : lines(chosen, Comparator.comparingDouble(NamedEvent::from));
  }

  private static List<OnLine> lines(List<NamedEvent> chosen, Comparator<NamedEvent> order) {
    Lanes lanes = new Lanes(MOST_LANES, GAP);
    List<OnLine> lines = new ArrayList<>();
    for (NamedEvent each : chosen.stream().sorted(order).toList()) {
      lanes.place(each.from(), each.to()).ifPresent(line -> lines.add(new OnLine(each, line)));
    }
    return lines;
  }

  private static List<Event> unnamed(List<Event> all, List<NamedEvent> named) {
    Set<String> ids = new HashSet<>();
    named.forEach(each -> ids.add(each.event().id()));
    return all.stream().filter(each -> !ids.contains(each.id())).toList();
  }

  /** The events that have a name, from the beginning of the axis to its end. */
  public List<PlacedEvent> events() {
    return events;
  }

  /** The other events, counted where they are. */
  public List<Cluster> clusters() {
    return clusters;
  }

  /** What stands behind the events and below them. */
  public Axis axis() {
    return axis;
  }

  /** A person's offices on the same axis; empty when none is within its time. */
  public Optional<OfficeStrip> strip(List<OfficeStrip.Office> offices) {
    return OfficeStrip.of(offices, scale, pen, axis);
  }

  /** The signs that occur. */
  public Set<Sign> signs() {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    events.forEach(event -> event.strokes().forEach(stroke -> signs.add(stroke.sign())));
    return signs;
  }
}
