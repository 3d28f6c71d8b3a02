package glossator.model;

import glossator.markup.Block;
import java.util.List;

/**
 * A page of prose beside text and glossary: the title page, a colophon.
 *
 * @param id the file's name without number; its address
 * @param title as it is shown
 * @param imprint date and tags
 * @param body what it says
 * @param endnotes its footnotes
 */
public record Page(
    String id, String title, Imprint imprint, List<Block> body, List<Endnote> endnotes) {}
