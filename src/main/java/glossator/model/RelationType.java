package glossator.model;

/**
 * A type of relation and how each end reads.
 *
 * @param type as authors write it, {@code succeeded}
 * @param label at the end where it is written: {@code succeeded}
 * @param inverse at the other end: {@code was succeeded by}
 */
public record RelationType(String type, String label, String inverse) {}
