/** Tests of the search index, apart from a browser. */
@NullMarked
package glossator.search;

import org.jspecify.annotations.NullMarked;
