/** Markdown and metadata to the model. The only room that knows flexmark. */
@NullMarked
package glossator.parse;

import org.jspecify.annotations.NullMarked;
