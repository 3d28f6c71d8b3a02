package glossator.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Paths as messages and addresses have them, with slashes on every system. */
public final class Paths {
  private Paths() {}

  /** The names that a path is made of. */
  public static List<String> names(Path path) {
    List<String> names = new ArrayList<>(path.getNameCount());
    for (Path name : path) {
      names.add(name.toString());
    }
    return List.copyOf(names);
  }

  /** A file's path from a folder that holds it. */
  public static String shown(Path folder, Path file) {
    return String.join("/", names(folder.relativize(file)));
  }

  static String slashed(Path path) {
    return (path.isAbsolute() ? "/" : "") + String.join("/", names(path));
  }
}
