/** Resolves references, numbers paragraphs and notes, finds mentions, computes backlinks. */
@NullMarked
package glossator.bind;

import org.jspecify.annotations.NullMarked;
