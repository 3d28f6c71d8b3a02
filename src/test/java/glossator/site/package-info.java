/** What holds of the finished site of the bundled edition, page by page and link by link. */
@NullMarked
package glossator.site;

import org.jspecify.annotations.NullMarked;
