/**
 * The marked-up text of a document: blocks and inlines, each with its place in the source. No
 * library.
 */
@NullMarked
package glossator.markup;

import org.jspecify.annotations.NullMarked;
