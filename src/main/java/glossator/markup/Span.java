package glossator.markup;

/**
 * A stretch of a source file.
 *
 * @param start offset of its first UTF-16 unit in the whole file
 * @param end offset behind its last unit
 */
public record Span(int start, int end) {}
