/**
 * What holds of the site in a real browser: over {@code file:} and over http, on small and large
 * screens, with scripts and without.
 */
@NullMarked
package glossator.browser;

import org.jspecify.annotations.NullMarked;
