/**
 * Feeds the program with what nobody would write: made-up and mangled files, whose places in
 * messages, and whose results, must hold all the same. See {@code docs/reliability.md}.
 */
@NullMarked
package glossator.fuzz;

import org.jspecify.annotations.NullMarked;
