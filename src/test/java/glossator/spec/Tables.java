package glossator.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads tables of examples: a row a line, cells between bars, blank lines and lines with # left
 * out.
 */
final class Tables {
  private Tables() {}

  /**
   * The rows of a table; the last cells of a row may be left out, and are then empty.
   *
   * @param columns how many cells a row has
   */
  static List<List<String>> rows(String name, int columns) throws IOException {
    return Files.readAllLines(SpecificationFile.FOLDER.resolve(name)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> cells(line, columns))
        .toList();
  }

  /** The cells of one row. */
  static List<String> cells(String line, int columns) {
    List<String> cells =
        new ArrayList<>(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    if (cells.size() > columns) {
      throw new IllegalStateException("more than " + columns + " cells: " + line);
    }
    while (cells.size() < columns) {
      cells.add("");
    }
    return List.copyOf(cells);
  }
}
