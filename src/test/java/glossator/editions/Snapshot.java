package glossator.editions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All bytes of all files in a folder at one moment, comparable and printable. */
record Snapshot(TreeMap<String, String> files) {

  /** The snapshot of a folder, which need not exist. */
  static Snapshot of(Path folder) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          files.put(Fixture.name(folder, file), content(Files.readAllBytes(file)));
        }
      }
    }
    return new Snapshot(files);
  }

  /** UTF-8 as it reads, anything else byte for byte. */
  private static String content(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0
        ? text
        : "bytes:" + new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The paths of all files. */
  Set<String> names() {
    return files.keySet();
  }

  /** What a file holds; empty when there is none. */
  String text(String name) {
    return files.getOrDefault(name, "");
  }
}
