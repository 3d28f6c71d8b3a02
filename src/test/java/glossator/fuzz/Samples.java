package glossator.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The project’s own files, to be mangled. */
final class Samples {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final int LONGEST = 30_000;

  private Samples() {}

  /** The files with a name of some kind, in the fixtures and in the bundled edition. */
  static List<byte[]> files(Predicate<String> name) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (Path folder : List.of(Path.of("content"), RESOURCES)) {
      for (Path file : below(folder)) {
        if (name.test(file.getFileName().toString()) && Files.size(file) <= LONGEST) {
          files.add(Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  /** All editions of the fixtures, each as one input. */
  static List<byte[]> editions() throws IOException {
    List<byte[]> editions = new ArrayList<>();
    for (Path file : below(RESOURCES)) {
      Path content = file.getParent();
      while (content != null && !content.endsWith("content")) {
        content = content.getParent();
      }
      if (content != null && file.equals(below(content).get(0))) {
        byte[] edition = edition(Objects.requireNonNull(content.getParent()));
        if (edition.length <= LONGEST) {
          editions.add(edition);
        }
      }
    }
    return editions;
  }

  private static byte[] edition(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path file : below(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (path.startsWith("content/") || path.equals("jbake.properties")) {
        files.put(path, Files.readAllBytes(file));
      }
    }
    return ManyFiles.joined(files);
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
