/** Whether drawings keep what they promise. */
@NullMarked
package glossator.draw;

import org.jspecify.annotations.NullMarked;
