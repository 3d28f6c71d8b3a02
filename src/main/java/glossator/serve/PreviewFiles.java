package glossator.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** The preview's own files: they are in the program, and served from a folder that no site has. */
final class PreviewFiles {
  /** No file of a site begins with a dot but the mark by which its folder is known. */
  static final String FOLDER = "/.preview/";

  private static final Map<String, String> TYPES =
      Map.of(
          "preview.js", MediaTypes.SCRIPT,
          "listener.js", MediaTypes.SCRIPT,
          "preview.css", MediaTypes.STYLES);

  private PreviewFiles() {}

  /** What browsers are told of a file; empty when there is no such file. */
  static Optional<String> type(String name) {
    return Optional.ofNullable(TYPES.get(name));
  }

  /** The bytes of a file that there is. */
  static byte[] read(String name) throws IOException {
    try (InputStream in = PreviewFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program has no " + name);
      }
      return in.readAllBytes();
    }
  }
}
