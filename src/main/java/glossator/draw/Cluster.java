package glossator.draw;

import java.util.List;

/**
 * Events that are close to each other and have no names on the drawing: a column, the higher the
 * more they are.
 *
 * @param ids of the events, in order of time
 * @param x its left edge
 * @param y its upper edge
 * @param width of the column
 * @param height of the column
 */
public record Cluster(List<String> ids, double x, double y, double width, double height) {}
