/** Citations and the bibliography as a reader sees them, in Chicago style. */
@NullMarked
package glossator.cite;

import org.jspecify.annotations.NullMarked;
