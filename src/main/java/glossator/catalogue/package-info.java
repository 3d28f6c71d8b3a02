/**
 * What readers, reference managers and search engines are told of each page: how it is cited, and
 * its metadata.
 */
@NullMarked
package glossator.catalogue;

import org.jspecify.annotations.NullMarked;
