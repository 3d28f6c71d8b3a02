/** One immutable view model and one address for each page of the site. */
@NullMarked
package glossator.page;

import org.jspecify.annotations.NullMarked;
