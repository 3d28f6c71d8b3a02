package glossator.draw;

import glossator.edtf.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a date on a scale, drawn as what the date is: what is certain is solid, what is
 * uncertain is hatched, unspecified digits are an empty box, approximate ends dissolve, open ends
 * have an arrow and unknown ones are dotted.
 */
final class DateMark {
  private static final double LEAST_RANGE = 7;
  private static final double LEAST_SURFACE = 15;
  private static final double RADIUS = 4.5;
  private static final double SOFT = 16;
  private static final double DOTS = 19;
  private static final double BOX = 7;
  private static final double ARROW = 5;
  private static final double MARGIN = 3;

  private final TimeScale scale;
  private final DateEnd start;
  private final DateEnd end;
  private final boolean whole;
  private double left;
  private double innerLeft;
  private double innerRight;
  private double right;

  private DateMark(TimeScale scale, DateEnd start, DateEnd end, boolean whole) {
    this.scale = scale;
    this.start = start;
    this.end = end;
    this.whole = whole;
    this.left = scale.at(start.time().from());
    this.right = scale.at(end.time().to());
    this.innerLeft = start.surface() == null ? left : scale.at(start.time().to());
    this.innerRight = end.surface() == null ? right : scale.at(end.time().from());
    settle();
  }

  /** The mark of an event's date. */
  static DateMark of(Edtf date, TimeScale scale) {
    return new DateMark(scale, DateEnd.start(date), DateEnd.end(date), !date.isInterval());
  }

  /** The mark of a time in office; at least one of the dates is there. */
  static Optional<DateMark> of(Optional<Edtf> from, Optional<Edtf> to, TimeScale scale) {
    return from.or(() -> to)
        .map(
            known -> {
              DateEnd start =
                  from.map(DateEnd::start).orElseGet(() -> DateEnd.missing(known, Sign.UNKNOWN));
              DateEnd end =
                  to.map(DateEnd::end).orElseGet(() -> DateEnd.missing(known, Sign.UNKNOWN));
              return new DateMark(scale, start, end, false);
            });
  }

  /** Gives what is in doubt enough room to be seen. */
  private void settle() {
    if (start.missing() == Sign.OPEN) {
      left = innerLeft = MARGIN + ARROW;
    }
    if (end.missing() == Sign.OPEN) {
      right = innerRight = scale.width() - MARGIN - ARROW;
    }
    if (scale.isBefore(start.time().from()) && start.missing() == null) {
      left = innerLeft = 0;
    }
    if (scale.isAfter(end.time().to()) && end.missing() == null) {
      right = innerRight = scale.width();
    }
    right = Math.max(left, right);
    if (isInDoubt() && right - left < LEAST_SURFACE) {
      double middle = (left + right) / 2;
      left = middle - LEAST_SURFACE / 2;
      right = middle + LEAST_SURFACE / 2;
    }
    if (whole) {
      innerLeft = innerRight = right;
      return;
    }
    if (start.surface() != null) {
      innerLeft = Math.min(right, Math.max(innerLeft, left + LEAST_SURFACE));
    } else {
      innerLeft = left;
    }
    if (end.surface() != null) {
      innerRight = Math.max(left, Math.min(innerRight, right - LEAST_SURFACE));
    } else {
      innerRight = right;
    }
    if (innerLeft > innerRight) {
      innerLeft = innerRight = (innerLeft + innerRight) / 2;
    }
  }

  private boolean isInDoubt() {
    return start.surface() != null || end.surface() != null;
  }

  private boolean isPoint() {
    return !isInDoubt() && right - left < LEAST_RANGE;
  }

  /** Where the mark begins, with all that belongs to it. */
  double from() {
    double edge = isPoint() ? middle() - RADIUS : left;
    return Math.max(0, edge - beyond(start));
  }

  /** Where the mark ends. */
  double to() {
    double edge = isPoint() ? middle() + RADIUS : right;
    return Math.min(scale.width(), edge + beyond(end));
  }

  private double middle() {
    return (left + right) / 2;
  }

  private static double beyond(DateEnd end) {
    if (end.missing() == Sign.UNKNOWN) {
      return DOTS;
    }
    return end.missing() == Sign.OPEN ? ARROW : end.approximate() ? SOFT : 0;
  }

  /** Its lines at a height. */
  List<Stroke> strokes(Pen pen, double y) {
    List<Stroke> strokes = new ArrayList<>();
    if (isPoint()) {
      strokes.add(new Stroke(Sign.POINT, pen.line(middle(), middle() + 0.1, y)));
    } else {
      body(pen, y, strokes);
    }
    double half = isPoint() ? RADIUS : 0;
    beyond(start, (isPoint() ? middle() : left) - half, -1, pen, y, strokes);
    beyond(end, (isPoint() ? middle() : right) + half, 1, pen, y, strokes);
    return strokes;
  }

  private void body(Pen pen, double y, List<Stroke> strokes) {
    surface(start.surface(), left, innerLeft, pen, y, strokes);
    if (innerRight > innerLeft) {
      strokes.add(new Stroke(Sign.RANGE, scale.unbroken(innerLeft, innerRight, pen, y)));
    }
    if (!whole) {
      surface(end.surface(), innerRight, right, pen, y, strokes);
    }
  }

  private void surface(
      @Nullable Sign sign, double from, double to, Pen pen, double y, List<Stroke> strokes) {
    if (to <= from) {
      return;
    }
    Sign drawn = sign == null ? Sign.RANGE : sign;
    String path =
        drawn == Sign.WITHIN ? pen.box(from, to, y, BOX) : scale.unbroken(from, to, pen, y);
    strokes.add(new Stroke(drawn, path));
  }

  private void beyond(DateEnd side, double edge, int way, Pen pen, double y, List<Stroke> strokes) {
    if (side.missing() == Sign.UNKNOWN) {
      strokes.add(
          new Stroke(Sign.UNKNOWN, pen.line(edge + way * MARGIN * 2, edge + way * DOTS, y)));
    } else if (side.missing() == Sign.OPEN) {
      strokes.add(new Stroke(Sign.OPEN, arrow(edge, way, pen, y)));
    } else if (side.approximate()) {
      strokes.add(new Stroke(Sign.APPROXIMATE, pen.line(edge, edge + way * SOFT, y)));
    }
  }

  private static String arrow(double edge, int way, Pen pen, double y) {
    String tip = pen.x(edge + way * ARROW);
    String back = pen.x(edge - way * 1.5);
    return "M"
        + back
        + " "
        + Pen.number(y - ARROW)
        + "L"
        + tip
        + " "
        + Pen.number(y)
        + "L"
        + back
        + " "
        + Pen.number(y + ARROW)
        + "z";
  }
}
