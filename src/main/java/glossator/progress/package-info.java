/** What a build tells of its course: its stages, how far each has come, how long each took. */
@NullMarked
package glossator.progress;

import org.jspecify.annotations.NullMarked;
