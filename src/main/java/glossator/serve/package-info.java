/** Serves an edition to its editor on this machine, and rebuilds it as its files change. */
@NullMarked
package glossator.serve;

import org.jspecify.annotations.NullMarked;
