package glossator.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * One entity and what it is connected with: names one below the other, in groups, the entity itself
 * in the middle; an arc leads from it to every other, and fainter ones join those that are
 * connected with each other as well. Nothing can collide, since every name has a line of its own.
 *
 * @param height of the drawing
 * @param centre the entity itself
 * @param groups the others; their order is from top to bottom
 * @param arcs from the entity to the others, as one path
 * @param ties between the others, as one path; empty when there are none
 * @param omitted how many more there are
 */
public record EgoNetwork(
    int height, Node centre, List<Group> groups, String arcs, String ties, int omitted) {
  /** How wide every drawing is. */
  public static final int WIDTH = 336;

  private static final int MOST_NODES = 18;
  private static final int MOST_TIES = 30;
  private static final double SPINE = 78;
  private static final double NAMES = 91;
  private static final double FONT = 15;
  private static final double CENTRE_FONT = 18;
  private static final double ROW = 24;
  private static final double LABEL_ROW = 26;
  private static final double CENTRE_ROW = 44;

  /**
   * Somebody or something connected with the entity.
   *
   * @param id by which the caller knows it
   * @param name as it is written in full
   */
  public record Neighbour(String id, String name) {}

  /** Neighbours that are connected in the same way, in the words of a label. */
  public record Relation(String label, List<Neighbour> neighbours) {}

  /**
   * A dot and a name in their place.
   *
   * @param id of the neighbour
   * @param name as much of it as there is room for
   * @param whole the whole name when there is no room for it; else empty
   * @param x of the dot
   * @param y of both
   * @param nameX where the name begins
   */
  public record Node(String id, String name, String whole, double x, double y, double nameX) {}

  /** Nodes below their label. */
  public record Group(String label, double x, double y, List<Node> nodes) {}

  /**
   * Draws a network.
   *
   * @param name of the entity
   * @param relations in the order in which they are to stand; each neighbour is in one of them
   * @param tied whether two neighbours, by their ids, are connected with each other
   * @param mirrored whether words run from right to left
   */
  public static EgoNetwork of(
      String name, List<Relation> relations, BiPredicate<String, String> tied, boolean mirrored) {
    Pen pen = new Pen(WIDTH, mirrored);
    List<Relation> shown = shared(relations);
    int all = count(relations);
    List<Group> groups = new ArrayList<>();
    int above = above(shown);
    double y = 0;
    double centreY = CENTRE_ROW / 2;
    for (int i = 0; i < shown.size(); i++) {
      if (i == above) {
        centreY = y + CENTRE_ROW / 2;
        y += CENTRE_ROW;
      }
      groups.add(group(shown.get(i), pen, y));
      y += LABEL_ROW + shown.get(i).neighbours().size() * ROW;
    }
    List<Node> nodes = groups.stream().flatMap(group -> group.nodes().stream()).toList();
    Arcs beside = new Arcs(pen, SPINE, y);
    StringBuilder arcs = new StringBuilder();
    for (Node node : nodes) {
      arcs.append(beside.between(centreY, node.y()));
    }
    return new EgoNetwork(
        (int) Math.ceil(y),
        node("", name, CENTRE_FONT, pen, centreY),
        groups,
        arcs.toString(),
        ties(nodes, tied, beside),
        all - nodes.size());
  }

  private static Node node(String id, String whole, double font, Pen pen, double y) {
    String name = TextWidth.fit(whole, font, WIDTH - NAMES);
    String title = name.equals(whole) ? "" : whole;
    return new Node(id, name, title, pen.across(SPINE), y, pen.across(NAMES));
  }

  private static int count(List<Relation> relations) {
    return relations.stream().mapToInt(relation -> relation.neighbours().size()).sum();
  }

  /** How many groups stand above the entity, so that about half of the names do; at least one. */
  private static int above(List<Relation> relations) {
    int half = (count(relations) + 1) / 2;
    int above = 0;
    for (int names = 0; names < half && above < relations.size() - 1; above++) {
      names += relations.get(above).neighbours().size();
    }
    return above;
  }

  /** When there are too many neighbours, every relation keeps some: one each, round after round. */
  private static List<Relation> shared(List<Relation> relations) {
    int[] shares = new int[relations.size()];
    int left = Math.min(MOST_NODES, count(relations));
    for (int round = 1; left > 0; round++) {
      for (int i = 0; i < shares.length; i++) {
        if (left > 0 && relations.get(i).neighbours().size() >= round) {
          shares[i] = round;
          left--;
        }
      }
    }
    List<Relation> shown = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0) {
        Relation relation = relations.get(i);
        shown.add(new Relation(relation.label(), relation.neighbours().subList(0, shares[i])));
      }
    }
    return shown;
  }

  private static Group group(Relation relation, Pen pen, double top) {
    List<Node> nodes = new ArrayList<>();
    double y = top + LABEL_ROW + ROW / 2;
    for (Neighbour each : relation.neighbours()) {
      nodes.add(node(each.id(), each.name(), FONT, pen, y));
      y += ROW;
    }
    return new Group(relation.label(), pen.across(NAMES), top + LABEL_ROW - ROW / 4, nodes);
  }

  private static String ties(List<Node> nodes, BiPredicate<String, String> tied, Arcs beside) {
    StringBuilder path = new StringBuilder();
    int drawn = 0;
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size() && drawn < MOST_TIES; j++) {
        if (tied.test(nodes.get(i).id(), nodes.get(j).id())) {
          path.append(beside.between(nodes.get(i).y(), nodes.get(j).y()));
          drawn++;
        }
      }
    }
    return path.toString();
  }
}
