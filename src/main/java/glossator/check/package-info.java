/** What rules are made of: what they look at, what they find, how much it matters. */
@NullMarked
package glossator.check;

import org.jspecify.annotations.NullMarked;
