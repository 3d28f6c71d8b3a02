/**
 * Whole editions through the whole program: what it prints, what it makes, and what it leaves
 * alone.
 */
@NullMarked
package glossator.editions;

import org.jspecify.annotations.NullMarked;
