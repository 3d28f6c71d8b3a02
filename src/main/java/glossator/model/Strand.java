package glossator.model;

import java.util.List;

/**
 * A thread: a question that recurs in the text, treated once and listed wherever the text touches
 * it. (It cannot be called by its own name, which belongs to the language.)
 *
 * @param page its title and what it says
 * @param summary one line
 * @param touches the ids of the paragraphs that touch it, in the order in which they are written
 */
public record Strand(Page page, String summary, List<String> touches) {}
