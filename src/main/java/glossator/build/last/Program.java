package glossator.build.last;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The program that runs. */
final class Program {
  private static byte @Nullable [] known;

  private Program() {}

  /**
   * What tells it from every other: its files with their stamps, and the Java that it runs on. As
   * it was when this was first asked: later another may lie in its place.
   */
  static synchronized byte[] identity() throws IOException {
    byte[] identity = known;
    if (identity == null) {
      identity = identity(place());
      known = identity;
    }
    return identity.clone();
  }

  /**
   * The same of a program elsewhere.
   *
   * @param place its jar, beside which are its libraries, or the folder of its classes
   */
  static byte[] identity(Path place) throws IOException {
    List<Path> files =
        Files.isDirectory(place) ? List.of(place) : List.of(place, place.resolveSibling("lib"));
    return new Sum()
        .add(String.valueOf(System.getProperty("java.runtime.version")))
        .add(String.valueOf(System.getProperty("java.vendor")))
        .add(FileList.of(files).stamps())
        .bytes();
  }

  private static Path place() {
    try {
      return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
