/**
 * Lays a text that a reader holds over the reading text of an edition, paragraph for paragraph, so
 * that the edition can be bound to its words. It decides by what the two share, never by phrases
 * that it knows.
 */
@NullMarked
package glossator.overlay;

import org.jspecify.annotations.NullMarked;
