/** Tests of what binding knows of pages. */
@NullMarked
package glossator.bind;

import org.jspecify.annotations.NullMarked;
