/** Geometry of drawings: time on an axis, marks for dates, labels that keep clear of each other. */
@NullMarked
package glossator.draw;

import org.jspecify.annotations.NullMarked;
