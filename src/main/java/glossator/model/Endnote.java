package glossator.model;

import glossator.markup.Block;
import java.util.List;

/**
 * A Markdown footnote outside the text: in an essay, an entry or a page.
 *
 * @param id its anchor on the page
 * @param number in its document
 * @param body what it says
 */
public record Endnote(String id, int number, List<Block> body) {}
