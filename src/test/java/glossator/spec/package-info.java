/** The syntax as an author meets it: what every piece of Markdown becomes, example by example. */
@NullMarked
package glossator.spec;

import org.jspecify.annotations.NullMarked;
