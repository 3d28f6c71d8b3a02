package glossator.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says what a YAML parser complains of in words for somebody who knows no YAML.
 *
 * @param mark where the mistake is, which is often not where the parser gave up
 */
record YamlComplaint(Optional<Mark> mark, String message, String hint) {
  static final String WAY_OUT = "write one “key: value” a line";

  static YamlComplaint of(MarkedYamlEngineException malformed) {
    String problem = String.valueOf(malformed.getProblem());
    String context = String.valueOf(malformed.getContext());
    Optional<Mark> begun = malformed.getContextMark().or(malformed::getProblemMark);
    if (context.contains("flow sequence")) {
      return new YamlComplaint(begun, "a bracket is opened and not closed", "close it with ]");
    }
    if (context.contains("flow mapping")) {
      return new YamlComplaint(begun, "a brace is opened and not closed", "close it with }");
    }
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      return new YamlComplaint(
          begun, "a quotation mark is opened and not closed", "close it on the same line");
    }
    return inPlace(malformed.getProblemMark(), problem);
  }

  private static YamlComplaint inPlace(Optional<Mark> mark, String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return new YamlComplaint(
          mark,
          "a value with a colon in it is not in quotation marks",
          "put the whole value in quotation marks: \"…\"");
    }
    if (problem.contains("expected URI")) {
      return new YamlComplaint(mark, "a value cannot begin with !", "put the value in quotes");
    }
    if (problem.startsWith("expected '<document start>'")) {
      return new YamlComplaint(mark, "something stands behind the end of the metadata", WAY_OUT);
    }
    if (problem.contains("TAB")) {
      return new YamlComplaint(mark, "a line is indented with a tab", "indent it with blanks");
    }
    return new YamlComplaint(
        mark,
        "the metadata is not YAML: " + problem,
        "put a value with : or # in it in quotation marks");
  }
}
