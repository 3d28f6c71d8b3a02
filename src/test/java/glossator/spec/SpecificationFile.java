package glossator.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of prose and examples. It is read from the source tree, so that it can be written back.
 *
 * @param parts in order
 */
record SpecificationFile(List<Part> parts) {
  /** Where all of them are, and the tables beside them. */
  static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/test/resources/spec");

  /** A stretch of a file. */
  sealed interface Part {}

  /** Lines that are no example. */
  record Prose(List<String> lines) implements Part {}

  /** An example. */
  record Shown(Example example) implements Part {}

  /** The paths of all files, by name. */
  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** Reads a file. */
  static SpecificationFile read(Path path) throws IOException {
    return new SpecificationReader(Files.readAllLines(path)).read();
  }

  /** The examples, in order. */
  List<Example> examples() {
    return parts.stream()
        .filter(Shown.class::isInstance)
        .map(part -> ((Shown) part).example())
        .toList();
  }

  /** The same file with other examples in the places of its own. */
  SpecificationFile map(UnaryOperator<Example> change) {
    return new SpecificationFile(
        parts.stream()
            .map(part -> part instanceof Shown shown ? shown(change, shown) : part)
            .toList());
  }

  private static Part shown(UnaryOperator<Example> change, Shown shown) {
    return new Shown(change.apply(shown.example()));
  }

  /** The file as it is written. */
  String written() {
    return parts.stream().map(SpecificationFile::written).collect(Collectors.joining());
  }

  private static String written(Part part) {
    return part instanceof Prose prose
        ? prose.lines().stream().map(line -> line + "\n").collect(Collectors.joining())
        : ExampleSyntax.write(((Shown) part).example());
  }
}
