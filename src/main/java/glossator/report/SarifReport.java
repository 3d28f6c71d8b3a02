package glossator.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import glossator.build.CheckReport;
import glossator.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which code
 * hosts show beside the lines of a change. Columns count UTF-16 units.
 */
public final class SarifReport implements Report {
  private final String version;

  /**
   * @param version of the program
   */
  public SarifReport(String version) {
    this.version = version;
  }

  @Override
  public void print(CheckReport check, PrintWriter out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      run(check.verdict().problems(), json);
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) { // a PrintWriter keeps its exceptions to itself
      throw new UncheckedIOException(impossible);
    }
    out.println();
  }

  private void run(List<Problem> problems, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Glossator");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (String code : problems.stream().map(Problem::code).distinct().sorted().toList()) {
      json.writeStartObject();
      json.writeStringField("id", code);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Problem problem : problems) {
      result(problem, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void result(Problem problem, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.code());
    json.writeStringField("level", problem.severity().word());
    json.writeObjectFieldStart("message");
    json.writeStringField(
        "text", problem.message() + (problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")"));
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", Uri.ofPath(problem.span().path()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", problem.span().line());
    json.writeNumberField("startColumn", problem.span().column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
