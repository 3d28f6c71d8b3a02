/**
 * How the edition itself is cited: a page, a paragraph, a note of it, in the styles that readers
 * use and in the formats that their programs read.
 */
@NullMarked
package glossator.cite.edition;

import org.jspecify.annotations.NullMarked;
