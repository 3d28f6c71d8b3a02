package glossator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CyclesTest {
  @Test
  void aChainHasNone() {
    assertEquals(List.of(), Cycles.of(Map.of("a", List.of("b", "c"), "b", List.of("c"))));
  }

  @Test
  void aCycleBeginsWithItsLeast() {
    Map<String, List<String>> edges =
        Map.of("c", List.of("a"), "b", List.of("c"), "a", List.of("b"));
    assertEquals(List.of(List.of("a", "b", "c")), Cycles.of(edges));
  }

  @Test
  void whatLeadsToItselfIsACycle() {
    assertEquals(List.of(List.of("a")), Cycles.of(Map.of("a", List.of("a"))));
  }

  @Test
  void whatLeadsIntoACycleOrOutOfItIsNoPartOfIt() {
    Map<String, List<String>> edges =
        Map.of("a", List.of("b"), "b", List.of("d", "c"), "c", List.of("b"), "d", List.of());
    assertEquals(List.of(List.of("b", "c")), Cycles.of(edges));
  }

  @Test
  void cyclesApartAreAllFound() {
    Map<String, List<String>> edges =
        Map.of("a", List.of("b"), "b", List.of("a"), "x", List.of("y"), "y", List.of("x"));
    assertEquals(List.of(List.of("a", "b"), List.of("x", "y")), Cycles.of(edges));
  }

  @Test
  void aLongWayNeedsNoStack() {
    Map<String, List<String>> edges = new LinkedHashMap<>();
    for (int i = 0; i < 100_000; i++) {
      edges.put("n" + i, List.of("n" + (i + 1) % 100_000));
    }
    List<List<String>> cycles = Cycles.of(edges);
    assertEquals(1, cycles.size());
    assertEquals(100_000, cycles.get(0).size());
  }
}
