/** Commands, options, exit codes; prints problems. */
@NullMarked
package glossator.cli;

import org.jspecify.annotations.NullMarked;
