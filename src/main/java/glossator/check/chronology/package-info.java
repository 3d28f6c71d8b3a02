/** Rules on dates that contradict each other. */
@NullMarked
package glossator.check.chronology;

import org.jspecify.annotations.NullMarked;
