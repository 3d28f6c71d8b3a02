package glossator.model;

import glossator.markup.Inline;
import java.util.List;

/**
 * A relation as it is written, at one end.
 *
 * @param type its type, such as {@code succeeded}
 * @param target the entity at the other end
 * @param sources citations that bear it out
 */
public record Relation(Named type, Named target, List<Inline.CitedWork> sources) {}
