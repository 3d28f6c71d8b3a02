package glossator.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what leads back to itself. */
public final class Cycles {
  private Cycles() {}

  /**
   * Cycles of a graph; of those that share something perhaps not all. Takes time in proportion to
   * its edges.
   *
   * @param edges what each node leads to
   * @return each with its nodes in the order of the edges, from the least of them
   */
  public static List<List<String>> of(Map<String, List<String>> edges) {
    Map<String, List<String>> endless = withoutEnds(edges);
    Set<String> seen = new HashSet<>();
    List<List<String>> cycles = new ArrayList<>();
    for (String first : new TreeSet<>(endless.keySet())) {
      Map<String, Integer> walk = new LinkedHashMap<>();
      String at = first;
      while (seen.add(at)) {
        walk.put(at, walk.size());
        at = endless.getOrDefault(at, List.of()).get(0);
      }
      Integer entered = walk.get(at);
      if (entered != null) {
        List<String> path = new ArrayList<>(walk.keySet());
        cycles.add(fromLeast(path.subList(entered, path.size())));
      }
    }
    return cycles;
  }

  /** The part of a graph from which one can walk for ever. */
  private static Map<String, List<String>> withoutEnds(Map<String, List<String>> edges) {
    Map<String, List<String>> inverse = new HashMap<>();
    Map<String, Integer> open = new HashMap<>();
    edges.forEach(
        (from, targets) -> {
          open.merge(from, targets.size(), Integer::sum);
          for (String to : targets) {
            open.merge(to, 0, Integer::sum);
            inverse.computeIfAbsent(to, id -> new ArrayList<>()).add(from);
          }
        });
    Deque<String> ends = new ArrayDeque<>();
    open.forEach(
        (node, count) -> {
          if (count == 0) {
            ends.add(node);
          }
        });
    Set<String> dead = new HashSet<>(ends);
    while (!ends.isEmpty()) {
      for (String from : inverse.getOrDefault(ends.remove(), List.of())) {
        if (open.merge(from, -1, Integer::sum) == 0) {
          dead.add(from);
          ends.add(from);
        }
      }
    }
    Map<String, List<String>> endless = new HashMap<>();
    edges.forEach(
        (from, targets) -> {
          if (!dead.contains(from)) {
            endless.put(from, targets.stream().filter(to -> !dead.contains(to)).toList());
          }
        });
    return endless;
  }

  private static List<String> fromLeast(List<String> cycle) {
    int least = cycle.indexOf(Collections.min(cycle));
    List<String> turned = new ArrayList<>(cycle.subList(least, cycle.size()));
    turned.addAll(cycle.subList(0, least));
    return List.copyOf(turned);
  }
}
