/**
 * The edition as records: sections, paragraphs, notes, entities, mentions. No input or output, no
 * library.
 */
@NullMarked
package glossator.model;

import org.jspecify.annotations.NullMarked;
