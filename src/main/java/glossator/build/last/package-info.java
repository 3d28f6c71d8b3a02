/** What the last build read, made and said, so that it need not be done again. */
@NullMarked
package glossator.build.last;

import org.jspecify.annotations.NullMarked;
