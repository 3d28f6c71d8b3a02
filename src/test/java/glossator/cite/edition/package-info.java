/** How the edition itself is cited. */
@NullMarked
package glossator.cite.edition;

import org.jspecify.annotations.NullMarked;
