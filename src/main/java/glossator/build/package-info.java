/** Runs the stages one after the other: read, parse, bind, page, bake. */
@NullMarked
package glossator.build;

import org.jspecify.annotations.NullMarked;
