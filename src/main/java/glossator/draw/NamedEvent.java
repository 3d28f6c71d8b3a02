package glossator.draw;

/**
 * An event with its mark and its name, not yet on a line.
 *
 * @param event it is
 * @param mark of its date
 * @param name as much of its name as is written
 * @param side of the mark on which the name stands
 * @param from where the two of them begin
 * @param to where they end
 */
record NamedEvent(
    Timeline.Event event, DateMark mark, String name, Side side, double from, double to) {
  private static final double LONGEST_NAME = 380;
  private static final double NAME_GAP = 6;

  /** Where a name stands: behind its mark, or before it, or on it where neither has room. */
  enum Side {
    AFTER,
    BEFORE,
    WITHIN
  }

  /**
   * @param text where the time of the text is on the scale, which a name does not cover when it can
   *     stand on the other side of its mark; zero when that is not known
   */
  static NamedEvent of(Timeline.Event event, TimeScale scale, double text) {
    DateMark mark = DateMark.of(event.date(), scale);
    String name = TextWidth.fit(event.name(), Timeline.FONT, LONGEST_NAME);
    double width = TextWidth.of(name, Timeline.FONT);
    double end = mark.to() + NAME_GAP + width;
    double beginning = mark.from() - NAME_GAP - width;
    boolean coversText = mark.to() < text && end > text;
    if (end <= scale.width() && !(coversText && beginning >= 0)) {
      return new NamedEvent(event, mark, name, Side.AFTER, mark.from(), end);
    }
    if (beginning >= 0) {
      return new NamedEvent(event, mark, name, Side.BEFORE, beginning, mark.to());
    }
    double middle = (mark.from() + mark.to()) / 2;
    double from = Math.min(mark.from(), middle - width / 2);
    double to = Math.max(mark.to(), middle + width / 2);
    return new NamedEvent(event, mark, name, Side.WITHIN, from, to);
  }

  /** The event on its line. */
  Timeline.PlacedEvent placed(Pen pen, double y) {
    double x =
        switch (side) {
          case AFTER -> mark.to() + NAME_GAP;
          case BEFORE -> mark.from() - NAME_GAP;
          case WITHIN -> (from + to - TextWidth.of(name, Timeline.FONT)) / 2;
        };
    return new Timeline.PlacedEvent(
        event.id(),
        name,
        pen.across(x),
        Pen.rounded(y),
        side == Side.BEFORE ? "end" : "start",
        Math.min(pen.across(from), pen.across(to)),
        Pen.rounded(to - from),
        mark.strokes(pen, y));
  }
}
