/** All rules, run over an edition; what is accepted or otherwise judged. */
@NullMarked
package glossator.check.run;

import org.jspecify.annotations.NullMarked;
