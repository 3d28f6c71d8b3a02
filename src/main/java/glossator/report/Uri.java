package glossator.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Paths as addresses (RFC 3986). */
final class Uri {
  private Uri() {}

  /** A relative path with slashes as a relative reference. */
  static String ofPath(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException impossible) { // every string is a path once it is quoted
      throw new IllegalArgumentException(impossible);
    }
  }
}
