/** The preview, without a browser. */
@NullMarked
package glossator.serve;

import org.jspecify.annotations.NullMarked;
