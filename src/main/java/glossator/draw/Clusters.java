package glossator.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the events that have no name of their own, so many to each short piece of the axis. */
final class Clusters {
  /** The room for them above the axis. */
  static final double HEIGHT = 44;

  private static final double PIECE = 24;
  private static final double LEAST = 4;
  private static final double SPACE = 2;

  private Clusters() {}

  static List<Cluster> of(List<Timeline.Event> events, TimeScale scale, Pen pen, double top) {
    TreeMap<Integer, List<String>> pieces = new TreeMap<>();
    for (Timeline.Event event : events) {
      double at = scale.at(Stretch.of(event.date()).from());
      pieces.computeIfAbsent((int) (at / PIECE), key -> new ArrayList<>()).add(event.id());
    }
    int most = pieces.values().stream().mapToInt(List::size).max().orElse(1);
    List<Cluster> clusters = new ArrayList<>();
    for (Map.Entry<Integer, List<String>> piece : pieces.entrySet()) {
      double height = LEAST + (HEIGHT - LANE_GAP - LEAST) * piece.getValue().size() / most;
      double from = pen.across(piece.getKey() * PIECE + SPACE / 2);
      double to = pen.across((piece.getKey() + 1) * PIECE - SPACE / 2);
      clusters.add(
          new Cluster(
              List.copyOf(piece.getValue()),
              Math.min(from, to),
              Pen.rounded(top + HEIGHT - height),
              Math.abs(to - from),
              Pen.rounded(height)));
    }
    return clusters;
  }

  private static final double LANE_GAP = 8;
}
