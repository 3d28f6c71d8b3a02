package glossator.model;

/**
 * One mention of an entity, with the sentence it stands in.
 *
 * @param entity whose name it is
 * @param passage where it stands
 * @param sentence the words of the sentence, or of its part around the name
 * @param start offset of the name in the sentence, in UTF-16 units
 * @param end offset behind the name
 */
public record Mention(String entity, Passage passage, String sentence, int start, int end) {}
