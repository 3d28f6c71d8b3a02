/** Rules on the glossary, the notes and the bibliography as a whole. */
@NullMarked
package glossator.check.apparatus;

import org.jspecify.annotations.NullMarked;
