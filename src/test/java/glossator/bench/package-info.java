/** Editions made up for measuring: as large as is asked for, and the same each time. */
@NullMarked
package glossator.bench;

import org.jspecify.annotations.NullMarked;
