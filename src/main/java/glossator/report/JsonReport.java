package glossator.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import glossator.build.CheckReport;
import glossator.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/**
 * Findings for programs: {@code {"findings": [{code, severity, path, line, column, message, hint,
 * fixable}], "errors": 0, "warnings": 0, "accepted": 0}}. Lines and columns count from 1, columns
 * in UTF-16 units.
 */
public final class JsonReport implements Report {
  @Override
  public void print(CheckReport check, PrintWriter out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeArrayFieldStart("findings");
      for (Problem problem : check.verdict().problems()) {
        finding(problem, check.verdict().edits().containsKey(problem), json);
      }
      json.writeEndArray();
      json.writeNumberField("errors", check.verdict().errors());
      json.writeNumberField(
          "warnings", check.verdict().problems().size() - check.verdict().errors());
      json.writeNumberField("accepted", check.verdict().accepted());
      json.writeEndObject();
    } catch (IOException impossible) { // a PrintWriter keeps its exceptions to itself
      throw new UncheckedIOException(impossible);
    }
    out.println();
  }

  private static void finding(Problem problem, boolean fixable, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("code", problem.code());
    json.writeStringField("severity", problem.severity().word());
    json.writeStringField("path", problem.span().path());
    json.writeNumberField("line", problem.span().line());
    json.writeNumberField("column", problem.span().column());
    json.writeStringField("message", problem.message());
    json.writeStringField("hint", problem.hint());
    json.writeBooleanField("fixable", fixable);
    json.writeEndObject();
  }
}
