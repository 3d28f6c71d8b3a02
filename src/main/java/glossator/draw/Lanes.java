package glossator.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Lines one below the other, on which stretches stand that must not touch. */
final class Lanes {
  private final int most;
  private final double gap;
  private final List<NavigableMap<Double, Double>> lanes = new ArrayList<>();

  /**
   * @param most how many lines there may be
   * @param gap what is left free between two stretches on a line
   */
  Lanes(int most, double gap) {
    this.most = most;
    this.gap = gap;
  }

  /** The first line on which a stretch has room, which it then takes; empty when there is none. */
  OptionalInt place(double from, double to) {
    for (int i = 0; i < lanes.size(); i++) {
      if (isFree(lanes.get(i), from, to)) {
        lanes.get(i).put(from, to);
        return OptionalInt.of(i);
      }
    }
    if (lanes.size() == most) {
      return OptionalInt.empty();
    }
    lanes.add(new TreeMap<>(Map.of(from, to)));
    return OptionalInt.of(lanes.size() - 1);
  }

  private boolean isFree(NavigableMap<Double, Double> lane, double from, double to) {
    Map.Entry<Double, Double> before = lane.floorEntry(from);
    Map.Entry<Double, Double> after = lane.higherEntry(from);
    return (before == null || before.getValue() + gap <= from)
        && (after == null || to + gap <= after.getKey());
  }

  /** How many lines there are now. */
  int size() {
    return lanes.size();
  }
}
