package glossator.bake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The edition's own templates as they were when they were looked at last. */
final class OwnTemplates {
  private Map<String, ByteBuffer> known = new TreeMap<>();

  /** The names of those that are new, gone or other than at the last call. */
  Set<String> changes(Path folder) throws IOException {
    Map<String, ByteBuffer> now = read(folder);
    Set<String> changed = new HashSet<>(known.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(name -> Objects.equals(known.get(name), now.get(name)));
    known = now;
    return changed;
  }

  private static Map<String, ByteBuffer> read(Path folder) throws IOException {
    Map<String, ByteBuffer> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          files.put(name, ByteBuffer.wrap(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
