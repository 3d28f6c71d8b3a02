package glossator.overlay;

import java.util.List;

/**
 * A section of the reading text.
 *
 * @param title its heading, which the text laid over has as well
 * @param inner the headings within it, which that text may have
 * @param paragraphs in reading order
 */
record ReadingSection(String title, List<String> inner, List<ReadingParagraph> paragraphs) {

  /** Whether a block is one of its headings. */
  boolean isHeading(TextBlock block) {
    return Headings.same(title, block.words())
        || inner.stream().anyMatch(heading -> Headings.same(heading, block.words()));
  }
}
