package glossator.page;

import glossator.draw.EgoNetwork;
import java.util.List;

/**
 * A drawing of what an entity is connected with.
 *
 * @param network the drawing
 * @param addresses of those drawn, group by group in the order of the drawing
 */
public record DiagramView(EgoNetwork network, List<List<String>> addresses) {}
