/** Rules on what leads from one place to another. */
@NullMarked
package glossator.check.references;

import org.jspecify.annotations.NullMarked;
