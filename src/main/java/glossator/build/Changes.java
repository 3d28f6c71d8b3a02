package glossator.build;

import java.nio.file.Path;
import java.util.Set;

/**
 * What has changed in the files of an edition.
 *
 * @param files that are new, gone or may be other than they were
 * @param only whether it is known that no others are; else the others are looked at as well, but
 *     not closely
 */
public record Changes(Set<Path> files, boolean only) {
  /** Nobody knows. */
  public static final Changes UNKNOWN = new Changes(Set.of(), false);

  /** These, and perhaps others. */
  public static Changes among(Set<Path> files) {
    return new Changes(Set.copyOf(files), false);
  }

  /** These, and no others. */
  public static Changes exactly(Set<Path> files) {
    return new Changes(Set.copyOf(files), true);
  }
}
