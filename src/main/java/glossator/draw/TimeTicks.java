package glossator.draw;

import glossator.edtf.DateWords;
import glossator.edtf.Edtf;
import glossator.edtf.EdtfException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The ticks of an axis: as many as have room for their words. */
final class TimeTicks {
  static final double FONT = 14;
  private static final double GAP = 14;
  private static final double LEAST_WIDTH = 24;

  private final TimeScale scale;
  private final DateWords words;

  private TimeTicks(TimeScale scale, DateWords words) {
    this.scale = scale;
    this.words = words;
  }

  /**
   * A tick.
   *
   * @param at where it stands on the axis
   * @param label in words
   * @param middle where the words have their middle, which is elsewhere at an end of the axis
   */
  record Tick(double at, String label, double middle) {
    double half() {
      return TextWidth.of(label, FONT) / 2;
    }

    boolean isClearOf(Tick next) {
      return middle + half() + GAP <= next.middle - next.half();
    }
  }

  /** The ticks of a scale, in order of time, their words clear of each other. */
  static List<Tick> of(TimeScale scale, DateWords words) {
    return new TimeTicks(scale, words).ticks();
  }

  private List<Tick> ticks() {
    double perDay = scale.widest().unitsPerDay();
    for (TimeStep step : TimeStep.all()) {
      if (step.days() * perDay >= LEAST_WIDTH) {
        List<Tick> ticks = in(scale.widest(), step);
        if (areClear(ticks)) {
          return everywhere(step);
        }
      }
    }
    return List.of();
  }

  private static boolean areClear(List<Tick> ticks) {
    for (int i = 1; i < ticks.size(); i++) {
      if (!ticks.get(i - 1).isClearOf(ticks.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Ticks of all segments; where two are too close, the one that its segment can do without goes.
   */
  private List<Tick> everywhere(TimeStep step) {
    List<Tick> all = new ArrayList<>();
    boolean lastIsNeeded = false;
    for (TimeScale.Segment segment : scale.segments()) {
      List<Tick> ticks = in(segment, step);
      boolean needed = ticks.size() < 2;
      for (Tick tick : ticks.isEmpty() ? List.of(first(segment)) : ticks) {
        int last = all.size() - 1;
        if (last < 0 || all.get(last).isClearOf(tick)) {
          all.add(tick);
          lastIsNeeded = needed;
        } else if (!lastIsNeeded && needed) {
          all.set(last, tick);
          lastIsNeeded = true;
        }
      }
    }
    return all;
  }

  private List<Tick> in(TimeScale.Segment segment, TimeStep step) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate end = Stretch.day(segment.time().to());
    LocalDate tick = step.firstFrom(Stretch.day(segment.time().from()));
    while (!tick.isAfter(end)) {
      ticks.add(tick(segment.at((double) tick.toEpochDay()), step.edtf(tick)));
      LocalDate next = step.next(tick);
      if (!next.isAfter(tick)) {
        break;
      }
      tick = next;
    }
    return ticks;
  }

  /** A segment without a round number is told by the year in which something happened there. */
  private Tick first(TimeScale.Segment segment) {
    double day = scale.firstIn(segment);
    return tick(segment.at(day), TimeStep.YEAR.edtf(Stretch.day(day)));
  }

  private Tick tick(double at, String edtf) {
    String label = phrase(edtf);
    double half = TextWidth.of(label, FONT) / 2;
    double middle = Math.max(half, Math.min(scale.width() - half, at));
    return new Tick(at, label, middle);
  }

  private String phrase(String edtf) {
    try {
      return words.phrase(Edtf.parse(edtf));
    } catch (EdtfException impossible) {
      throw new IllegalStateException(edtf, impossible);
    }
  }
}
