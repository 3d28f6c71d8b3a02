/** Tests of blocks and inlines. */
@NullMarked
package glossator.markup;

import org.jspecify.annotations.NullMarked;
