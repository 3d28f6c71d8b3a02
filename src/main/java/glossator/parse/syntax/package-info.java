/** The four pieces of Markdown syntax that are Glossator's own, as a flexmark extension. */
@NullMarked
package glossator.parse.syntax;

import org.jspecify.annotations.NullMarked;
