/**
 * What the corrected parser makes of the specification's examples, of our own, and of hostile text.
 */
@NullMarked
package glossator.parse.commonmark;

import org.jspecify.annotations.NullMarked;
