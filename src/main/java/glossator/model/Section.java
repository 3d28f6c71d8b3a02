package glossator.model;

import glossator.markup.Block;
import java.util.List;

/**
 * A section of the text with its commentary, bound.
 *
 * @param id the file's name without number; its address
 * @param title as it is shown
 * @param imprint date and tags
 * @param body the text; its paragraphs are {@link Block.CitableParagraph}
 * @param notes in the order of the words they explain
 * @param essays one for each layer that has one
 * @param endnotes footnotes of the essays
 */
public record Section(
    String id,
    String title,
    Imprint imprint,
    List<Block> body,
    List<Note> notes,
    List<Essay> essays,
    List<Endnote> endnotes) {}
