package glossator.model;

/**
 * A relation as it is written, at one end.
 *
 * @param type its type, such as {@code succeeded}
 * @param target the entity at the other end
 */
public record Relation(Named type, Named target) {}
