/** Writes markup as HTML. */
@NullMarked
package glossator.html;

import org.jspecify.annotations.NullMarked;
