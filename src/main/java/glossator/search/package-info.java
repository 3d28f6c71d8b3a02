/**
 * The index behind the search: what of an edition can be found, under which words, and the scripts
 * that a page loads to find it.
 */
@NullMarked
package glossator.search;

import org.jspecify.annotations.NullMarked;
