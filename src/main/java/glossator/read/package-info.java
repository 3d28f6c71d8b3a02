/**
 * Finds and decodes the files of an edition and splits metadata from body; nothing is understood
 * yet.
 */
@NullMarked
package glossator.read;

import org.jspecify.annotations.NullMarked;
