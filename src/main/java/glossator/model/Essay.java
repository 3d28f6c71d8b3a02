package glossator.model;

import glossator.markup.Block;
import java.util.List;

/**
 * The commentary on a section as a whole.
 *
 * @param title its own title; empty when it has none
 * @param layer whose commentary it is; empty for the edition's own
 * @param by who wrote it; empty when not given
 * @param body never empty
 */
public record Essay(String title, String layer, String by, List<Block> body) {}
