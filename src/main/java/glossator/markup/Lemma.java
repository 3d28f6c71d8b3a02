package glossator.markup;

/**
 * The words of a paragraph that a note is keyed to.
 *
 * @param note the note's id
 * @param start offset of the first unit in the paragraph's {@link PlainText}
 * @param end offset behind the last unit
 */
public record Lemma(String note, int start, int end) {}
