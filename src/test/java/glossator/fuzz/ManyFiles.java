package glossator.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Several files in one input: a line {@code @@ path} begins each. Mangling such an input mangles
 * files, paths, and where one ends.
 */
final class ManyFiles {
  private static final String MARK = "@@ ";

  private ManyFiles() {}

  /** One input of several files. */
  static byte[] joined(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.forEach(
        (path, bytes) -> {
          String begin = (out.size() == 0 ? "" : "\n") + MARK + path + "\n";
          out.writeBytes(begin.getBytes(StandardCharsets.UTF_8));
          out.writeBytes(bytes);
        });
    return out.toByteArray();
  }

  /** The files of an input, by path; what stands before the first is in none. */
  static Map<String, byte[]> of(byte[] input) {
    // Latin-1 has a character for each byte, so that nothing is lost
    String all = new String(input, StandardCharsets.ISO_8859_1);
    Map<String, byte[]> files = new TreeMap<>();
    for (String file : ("\n" + all).split("\n" + MARK, -1)) {
      int end = file.indexOf('\n');
      if (end > 0) {
        String path = utf8(file.substring(0, end));
        files.put(path, file.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static String utf8(String latin) {
    return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
