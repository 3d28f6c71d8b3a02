package glossator.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An example of the CommonMark specification.
 *
 * @param number as the specification counts them
 */
record CommonMarkExample(int number, String markdown, String html) {
  /** Where the specification is, if it is here. */
  static final Path FILE =
      Path.of(System.getProperty("glossator.corpora", "../shared/corpora"))
          .resolve("markdown-public/commonmark-spec-0.31.2.json");

  /** All examples. */
  static List<CommonMarkExample> all() throws IOException {
    // JSON is a part of YAML, and a reader of YAML is here anyway
    Object examples =
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
    return ((List<?>) examples).stream().map(example -> of((Map<?, ?>) example)).toList();
  }

  private static CommonMarkExample of(Map<?, ?> example) {
    return new CommonMarkExample(
        Integer.parseInt(String.valueOf(example.get("example"))),
        String.valueOf(example.get("markdown")),
        String.valueOf(example.get("html")));
  }
}
