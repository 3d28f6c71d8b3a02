package glossator.draw;

import glossator.edtf.DateWords;
import glossator.edtf.Edtf;
import glossator.edtf.EdtfException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The axis of a timeline and what stands behind its events.
 *
 * @param height of the whole drawing
 * @param y of the axis
 * @param line of the axis, as a path
 * @param ticks with their words
 * @param breaks where the axis is broken
 * @param text the time of the text; null when it is not known
 */
public record Axis(
    int height,
    double y,
    String line,
    List<Tick> ticks,
    List<Break> breaks,
    @Nullable TextTime text) {
  private static final double BASELINE = 18;
  private static final double LEAST_BAND = 3;
  private static final double TEXT_GAP = 6;

  /** A tick: where its line is, and its words. */
  public record Tick(double x, String label, double labelX, double labelY) {}

  /** A break: its edges, and the time that is left out in words. */
  public record Break(double x, double width, String leftOut) {}

  /**
   * The time of the text.
   *
   * @param x its left edge
   * @param width zero when it is too short for a band
   * @param laterX the left edge of all that came after it
   * @param laterWidth how wide that is
   * @param labelX where its words are anchored
   * @param anchor {@code start} or {@code end}
   * @param sure whether its date is beyond doubt
   */
  public record TextTime(
      double x,
      double width,
      double laterX,
      double laterWidth,
      double labelX,
      String anchor,
      boolean sure) {}

  static Axis of(
      TimeScale scale, Pen pen, DateWords words, Optional<Edtf> text, double y, double height) {
    List<Tick> ticks = new ArrayList<>();
    for (TimeTicks.Tick tick : TimeTicks.of(scale, words)) {
      double x = pen.across(tick.at());
      ticks.add(new Tick(x, tick.label(), pen.across(tick.middle()), Pen.rounded(y + BASELINE)));
    }
    return new Axis(
        (int) Math.ceil(height),
        Pen.rounded(y),
        scale.unbroken(0, scale.width(), pen, y),
        ticks,
        breaks(scale, pen, words),
        text.map(date -> textTime(date, scale, pen)).orElse(null));
  }

  /** The lines of all ticks, from the top of a drawing of some height to a place in it. */
  public String grid(double to) {
    StringBuilder path = new StringBuilder();
    ticks.forEach(tick -> path.append("M" + Pen.number(tick.x()) + " 0V" + Pen.number(to)));
    return path.toString();
  }

  private static List<Break> breaks(TimeScale scale, Pen pen, DateWords words) {
    List<Break> breaks = new ArrayList<>();
    for (int i = 1; i < scale.segments().size(); i++) {
      TimeScale.Segment before = scale.segments().get(i - 1);
      TimeScale.Segment after = scale.segments().get(i);
      double x = Math.min(pen.across(before.end()), pen.across(after.start()));
      breaks.add(new Break(x, TimeScale.BREAK, leftOut(before, after, words)));
    }
    return breaks;
  }

  private static String leftOut(
      TimeScale.Segment before, TimeScale.Segment after, DateWords words) {
    LocalDate from = Stretch.day(before.time().to());
    LocalDate to = Stretch.day(after.time().from());
    boolean years = to.getYear() - from.getYear() > 2;
    TimeStep unit = years ? TimeStep.YEAR : TimeStep.DAY;
    return words(
        unit.edtf(years ? from.plusYears(1) : from)
            + "/"
            + unit.edtf(years ? to.minusYears(1) : to),
        words);
  }

  private static String words(String edtf, DateWords words) {
    try {
      return words.phrase(Edtf.parse(edtf));
    } catch (EdtfException impossible) {
      throw new IllegalStateException(edtf, impossible);
    }
  }

  private static TextTime textTime(Edtf date, TimeScale scale, Pen pen) {
    Stretch time = Stretch.of(date);
    double from = date.isOpenStart() ? 0 : scale.at(time.from());
    double to = date.isOpenEnd() ? scale.width() : scale.at(time.to());
    boolean narrow = to - from < LEAST_BAND;
    boolean early = from < scale.width() * 0.6;
    double later = Math.min(pen.across(to), pen.across(scale.width()));
    double left = Math.min(pen.across(from), pen.across(to));
    return new TextTime(
        narrow ? pen.across((from + to) / 2) : left,
        narrow ? 0 : Pen.rounded(to - from),
        later,
        Pen.rounded(scale.width() - to),
        pen.across(early ? to + TEXT_GAP : from - TEXT_GAP),
        early ? "start" : "end",
        !date.isApproximate() && !date.isUncertain() && !date.isUnspecified());
  }
}
