package glossator.draw;

import glossator.edtf.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's offices as spans, on the axis of a timeline.
 *
 * @param height of the strip
 * @param spans in the order in which they were given
 */
public record OfficeStrip(int height, List<Span> spans) {
  private static final double FONT = 14;
  private static final double LONGEST = 400;
  private static final double NAME_ROW = 22;
  private static final double LANE = 30;
  private static final double BASELINE = 14;
  private static final double LINE = 22;
  private static final double GAP = 14;
  private static final int MOST_LANES = 12;

  /**
   * An office.
   *
   * @param title as it is written over its span
   * @param from when it began, if that is known
   * @param to when it ended, if that is known
   */
  public record Office(String title, Optional<Edtf> from, Optional<Edtf> to) {}

  /**
   * An office in its place.
   *
   * @param title as much of it as there is room for
   * @param x where the title is anchored
   * @param y its baseline
   * @param anchor {@code start} or {@code end}
   * @param strokes of the span
   */
  public record Span(String title, double x, double y, String anchor, List<Stroke> strokes) {}

  static Optional<OfficeStrip> of(List<Office> offices, TimeScale scale, Pen pen, Axis axis) {
    Lanes lanes = new Lanes(MOST_LANES, GAP);
    List<Span> spans = new ArrayList<>();
    for (Office office : offices) {
      Span span = span(office, scale, pen, lanes);
      if (span != null) {
        spans.add(span);
      }
    }
    int height = (int) Math.ceil(NAME_ROW + lanes.size() * LANE);
    return spans.isEmpty() ? Optional.empty() : Optional.of(new OfficeStrip(height, spans));
  }

  private static @Nullable Span span(Office office, TimeScale scale, Pen pen, Lanes lanes) {
    boolean over = office.to().filter(date -> scale.isBefore(Stretch.of(date).to())).isPresent();
    boolean later =
        office.from().filter(date -> scale.isAfter(Stretch.of(date).from())).isPresent();
    Optional<DateMark> mark = DateMark.of(office.from(), office.to(), scale);
    if (over || later || mark.isEmpty()) {
      return null;
    }
    double from = mark.get().from();
    double to = mark.get().to();
    String title = TextWidth.fit(office.title(), FONT, LONGEST);
    double width = TextWidth.of(title, FONT);
    boolean fits = from + width <= scale.width();
    double x = fits ? from : Math.max(to, width);
    Optional<Integer> lane =
        lanes
            .place(fits ? from : Math.min(from, x - width), fits ? Math.max(to, from + width) : x)
            .stream()
            .boxed()
            .findFirst();
    return lane.map(
            line -> {
              double top = NAME_ROW + line * LANE;
              return new Span(
                  title,
                  pen.across(x),
                  top + BASELINE,
                  fits ? "start" : "end",
                  mark.get().strokes(pen, top + LINE));
            })
        .orElse(null);
  }
}
