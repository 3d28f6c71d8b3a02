/**
 * JBake and Freemarker: configuration, document store, templates, assets, and the swap of the
 * finished site.
 */
@NullMarked
package glossator.bake;

import org.jspecify.annotations.NullMarked;
