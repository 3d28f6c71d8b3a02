/** The edition as records. */
@NullMarked
package glossator.model;

import org.jspecify.annotations.NullMarked;
