/** What is wrong with an edition, where, and the way out. Knows nothing of the rest. */
@NullMarked
package glossator.problem;

import org.jspecify.annotations.NullMarked;
