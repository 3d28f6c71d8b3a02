package glossator.editions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folders of fixtures, and what they expect. */
final class Fixture {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private Fixture() {}

  /** Whether expectations are rewritten from what the program does now. */
  static boolean regenerates() {
    return Boolean.getBoolean("glossator.regenerate");
  }

  /** A folder of fixtures. */
  static Path folder(String name) {
    return RESOURCES.resolve(name).toAbsolutePath();
  }

  /** The folders in a folder of fixtures, by name. */
  static List<Path> cases(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** A text file of fixtures; empty when it does not exist yet. */
  static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
  }

  /** The path from one of the folders to a file in it, with slashes. */
  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** What stands directly in a folder, but for what may be deleted at any time. */
  static Set<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return Set.copyOf(
          files
              .map(file -> name(folder, file))
              .filter(name -> !name.matches("\\..*\\.cache"))
              .toList());
    }
  }

  /** Writes a text file into an edition, whose folders need not be there; gives back where. */
  static Path write(Path edition, String name, String text) throws IOException {
    Path file = edition.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Copies everything in a folder but the expectation beside it. */
  static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    copy(files, from, to);
  }

  /** Copies files in the order given. */
  static void copy(List<Path> files, Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      if (!file.getFileName().toString().equals("expected.txt")) {
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
