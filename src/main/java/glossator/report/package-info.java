/** Findings as people and other programs read them. */
@NullMarked
package glossator.report;

import org.jspecify.annotations.NullMarked;
