package glossator.editions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All bytes of all files in a folder at one moment, comparable and printable. */
record Snapshot(TreeMap<String, String> files) {
  private static final String BYTES = "bytes:";

  /** The snapshot of an empty folder. */
  static Snapshot empty() {
    return new Snapshot(new TreeMap<>());
  }

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
        : BYTES + new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Writes every file below a folder. */
  void write(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, bytes(file.getValue()));
    }
  }

  private static byte[] bytes(String content) {
    return content.startsWith(BYTES)
        ? content.substring(BYTES.length()).getBytes(StandardCharsets.ISO_8859_1)
        : content.getBytes(StandardCharsets.UTF_8);
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
