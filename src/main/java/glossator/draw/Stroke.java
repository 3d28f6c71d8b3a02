package glossator.draw;

/**
 * A line of a drawing.
 *
 * @param sign what it means
 * @param path as in SVG
 */
public record Stroke(Sign sign, String path) {}
