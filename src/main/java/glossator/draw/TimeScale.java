package glossator.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where moments stand on an axis. Long times in which nothing happened are left out: the axis is
 * broken there. Between two breaks every day is as long as any other, and as long as on the rest of
 * the axis unless that stretch would be too short to be seen.
 */
final class TimeScale {
  /** How wide a break is. */
  static final double BREAK = 40;

  /** What is left free at both ends, for arrows and soft ends. */
  static final double PADDING = 20;

  private static final double SHORTEST = 56;
  private static final double HALF_A_YEAR = 183;

  /** An empty time is left out when it is this many times as long as all the rest. */
  private static final double TOO_LONG = 2.5;

  private static final int EVENTS_FOR_A_BREAK = 4;
  private static final int MOST_BREAKS = 5;

  /** An unbroken part of the axis. */
  record Segment(Stretch time, double start, double end) {
    double unitsPerDay() {
      return (end - start) / time.length();
    }

    double at(double day) {
      double within = Math.min(Math.max(day, time.from()), time.to());
      return start + (within - time.from()) * unitsPerDay();
    }
  }

  private final List<Stretch> occupied;
  private final List<Segment> segments;
  private final double width;

  private TimeScale(List<Stretch> occupied, List<Segment> segments, double width) {
    this.occupied = occupied;
    this.segments = segments;
    this.width = width;
  }

  /**
   * @param occupied the times at which something happened, in any order; at least one
   * @param width of the axis
   */
  static TimeScale of(List<Stretch> occupied, double width) {
    List<Stretch> merged = merged(occupied);
    List<Stretch> gaps = new ArrayList<>();
    for (int i = 1; i < merged.size(); i++) {
      gaps.add(new Stretch(merged.get(i - 1).to(), merged.get(i).from()));
    }
    double from = merged.get(0).from();
    double to = merged.get(merged.size() - 1).to();
    if (to - from < 2) {
      from -= HALF_A_YEAR;
      to += HALF_A_YEAR;
    }
    List<Stretch> left = leftOut(gaps, to - from, occupied.size());
    return new TimeScale(merged, placed(parts(from, to, left), width), width);
  }

  private static List<Stretch> merged(List<Stretch> occupied) {
    List<Stretch> merged = new ArrayList<>();
    for (Stretch each :
        occupied.stream().sorted(Comparator.comparingDouble(Stretch::from)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && each.from() <= merged.get(last).to()) {
        double to = Math.max(each.to(), merged.get(last).to());
        merged.set(last, new Stretch(merged.get(last).from(), to));
      } else {
        merged.add(each);
      }
    }
    return merged;
  }

  /** The empty times that would squeeze the rest, in order of time. */
  private static List<Stretch> leftOut(List<Stretch> gaps, double whole, int events) {
    List<Stretch> left = new ArrayList<>();
    double rest = whole;
    int most = Math.min(MOST_BREAKS, events / EVENTS_FOR_A_BREAK);
    for (Stretch gap :
        gaps.stream()
            .sorted(Comparator.comparingDouble(Stretch::length).reversed())
            .limit(most)
            .toList()) {
      if (gap.length() < TOO_LONG * (rest - gap.length())) {
        break;
      }
      rest -= gap.length();
      left.add(gap);
    }
    double margin = rest / 100;
    return left.stream()
        .filter(gap -> gap.length() > 2 * margin)
        .map(gap -> new Stretch(gap.from() + margin, gap.to() - margin))
        .sorted(Comparator.comparingDouble(Stretch::from))
        .toList();
  }

  private static List<Stretch> parts(double from, double to, List<Stretch> leftOut) {
    List<Stretch> parts = new ArrayList<>();
    double start = from;
    for (Stretch gap : leftOut) {
      parts.add(new Stretch(start, gap.from()));
      start = gap.to();
    }
    parts.add(new Stretch(start, to));
    return parts;
  }

  private static List<Segment> placed(List<Stretch> parts, double width) {
    double room = width - 2 * PADDING - (parts.size() - 1) * BREAK;
    double days = parts.stream().mapToDouble(Stretch::length).sum();
    List<Stretch> tooShort =
        parts.stream().filter(part -> part.length() / days * room < SHORTEST).toList();
    double shortDays = tooShort.stream().mapToDouble(Stretch::length).sum();
    double unitsPerDay = (room - tooShort.size() * SHORTEST) / Math.max(days - shortDays, 1);
    List<Segment> segments = new ArrayList<>();
    double start = PADDING;
    for (Stretch part : parts) {
      double end = start + (tooShort.contains(part) ? SHORTEST : part.length() * unitsPerDay);
      segments.add(new Segment(part, start, end));
      start = end + BREAK;
    }
    return segments;
  }

  /** Where a moment stands; what is left out stands in the middle of its break. */
  double at(double day) {
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (day < segment.time().from() && i > 0) {
        return segment.start() - BREAK / 2;
      }
      if (day <= segment.time().to()) {
        return segment.at(day);
      }
    }
    return last().end();
  }

  /** The unbroken parts, at least one. */
  List<Segment> segments() {
    return segments;
  }

  /** When the first thing happened in a part. */
  double firstIn(Segment segment) {
    return occupied.stream()
        .filter(each -> each.to() >= segment.time().from())
        .mapToDouble(Stretch::from)
        .findFirst()
        .orElse(segment.time().from());
  }

  /** The part with the most room. */
  Segment widest() {
    return segments.stream()
        .max(Comparator.comparingDouble(segment -> segment.end() - segment.start()))
        .orElseThrow();
  }

  Segment last() {
    return segments.get(segments.size() - 1);
  }

  /** Whether a moment is before all that the axis shows. */
  boolean isBefore(double day) {
    return day < segments.get(0).time().from();
  }

  /** Whether a moment is after all that the axis shows. */
  boolean isAfter(double day) {
    return day > last().time().to();
  }

  /** A level line between two places, with a gap at each break. */
  String unbroken(double from, double to, Pen pen, double y) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < segments.size(); i++) {
      double start = i == 0 ? from : Math.max(from, segments.get(i).start());
      double end = i == segments.size() - 1 ? to : Math.min(to, segments.get(i).end());
      if (start < end) {
        path.append(pen.line(start, end, y));
      }
    }
    return path.toString();
  }

  double width() {
    return width;
  }
}
