/**
 * HTML that authors write themselves, and the addresses that they link to: what may be in a page,
 * what is left out.
 */
@NullMarked
package glossator.parse.raw;

import org.jspecify.annotations.NullMarked;
