/** Words that an edition shares with a text that it must not reprint. */
@NullMarked
package glossator.check.overlap;

import org.jspecify.annotations.NullMarked;
