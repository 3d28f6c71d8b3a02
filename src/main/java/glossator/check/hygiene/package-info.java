/** Rules on how the words are written. */
@NullMarked
package glossator.check.hygiene;

import org.jspecify.annotations.NullMarked;
