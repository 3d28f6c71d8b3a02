package glossator.edtf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Reads a table of a fixture file: a row a line, cells between bars; blank lines and lines with #
 * are left out.
 */
final class Fixture {

  private Fixture() {}

  static Stream<Arguments> rows(String name, int columns) {
    try (InputStream file = Fixture.class.getResourceAsStream("/edtf/" + name)) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(line, columns));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Arguments row(String line, int columns) {
    Object[] cells =
        Arrays.stream(line.split("\\|", -1)).map(String::strip).map(Fixture::unescaped).toArray();
    if (cells.length != columns) {
      throw new IllegalStateException(columns + " cells wanted: " + line);
    }
    return Arguments.of(cells);
  }

  /** A backslash, u and four hexadecimal digits stand for what an editor would hide. */
  private static String unescaped(String cell) {
    StringBuilder plain = new StringBuilder();
    int done = 0;
    for (int at = cell.indexOf("\\u"); at >= 0; at = cell.indexOf("\\u", done)) {
      plain.append(cell, done, at);
      plain.append((char) Integer.parseInt(cell.substring(at + 2, at + 6), 16));
      done = at + 6;
    }
    return plain.append(cell.substring(done)).toString();
  }
}
