package glossator.spec;

import java.util.List;

/**
 * The edition that examples stand in, one entry a line, cells between bars:
 *
 * <pre>
 * john-kerry | person  | John Kerry     | Secretary Kerry; Kerry | false
 * afterword  | section | The Afterword  | Words of its only paragraph. {#p90}
 * every-mention | option
 * </pre>
 *
 * @param rows the cells of each line; five, the last ones empty when they are not written
 */
record Setting(List<List<String>> rows) {
  private static final int CELLS = 5;

  /** An edition with no entries. */
  static Setting empty() {
    return new Setting(List.of());
  }

  /** Reads the lines of a setting. */
  static Setting of(List<String> lines) {
    return new Setting(
        lines.stream()
            .filter(line -> !line.isBlank())
            .map(line -> Tables.cells(line, CELLS))
            .toList());
  }

  /** Whether an option is switched on. */
  boolean has(String option) {
    return rows.stream().anyMatch(row -> row.get(1).equals("option") && row.get(0).equals(option));
  }
}
