package glossator.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is drawn around an entity has a line for themselves. */
class EgoNetworkTest {
  private static List<EgoNetwork.Relation> relations(int... sizes) {
    List<EgoNetwork.Relation> relations = new ArrayList<>();
    for (int size : sizes) {
      List<EgoNetwork.Neighbour> neighbours = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        String id = "n" + relations.size() + "-" + i;
        neighbours.add(new EgoNetwork.Neighbour(id, "The neighbour with the long name " + id));
      }
      relations.add(new EgoNetwork.Relation("relation " + relations.size(), neighbours));
    }
    return relations;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 9, 30, 400})
  void everyNameHasALineOfItsOwn(int size) {
    EgoNetwork network =
        EgoNetwork.of("Ego", relations(2, size, 1), (one, other) -> true, size % 2 == 0);
    Set<Double> lines = new HashSet<>(Set.of(network.centre().y()));
    int nodes = 0;
    for (EgoNetwork.Group group : network.groups()) {
      for (EgoNetwork.Node node : group.nodes()) {
        assertTrue(lines.stream().allMatch(line -> Math.abs(line - node.y()) >= 24), node.id());
        assertTrue(
            TextWidth.of(node.name(), 15) <= EgoNetwork.WIDTH - 91, node.name() + " is too long");
        lines.add(node.y());
        nodes++;
      }
    }
    assertEquals(size + 3, nodes + network.omitted());
    assertEquals(3, network.groups().size(), "no relation is left out");
    assertTrue(nodes <= 18 && network.height() < 600);
  }
}
