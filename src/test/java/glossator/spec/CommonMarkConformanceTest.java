package glossator.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import glossator.html.HtmlWriter;
import glossator.model.RawHtml;
import glossator.parse.BodyParser;
import glossator.parse.ParsedBody;
import glossator.problem.Problems;
import glossator.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the CommonMark specification gives its HTML, with all of our syntax switched on,
 * except the few that are written in it.
 */
class CommonMarkConformanceTest {
  private static final int EXAMPLES = 652;
  private static final int CELLS = 3;

  @TestFactory
  List<DynamicTest> examples() throws IOException {
    if (!Files.isRegularFile(CommonMarkExample.FILE)) {
      // a factory that is itself skipped leaves no trace in the report
      return List.of(
          dynamicTest(
              "all examples", () -> abort("Skipped: there is no file " + CommonMarkExample.FILE)));
    }
    List<CommonMarkExample> examples = CommonMarkExample.all();
    assertEquals(EXAMPLES, examples.size());
    Map<Integer, String> exceptions = exceptions();
    List<DynamicTest> tests = new ArrayList<>();
    for (CommonMarkExample example : examples) {
      String ours = exceptions.remove(example.number());
      tests.add(
          dynamicTest(
              "example " + example.number(),
              () -> {
                if (ours == null) {
                  assertEquals(example.html(), html(example));
                } else {
                  assertOurs(example, ours);
                }
              }));
    }
    assertEquals(Map.of(), exceptions, "exceptions without an example");
    return tests;
  }

  /** What the writer finds unbound in each exception, by number. */
  private static Map<Integer, String> exceptions() throws IOException {
    Map<Integer, String> exceptions = new HashMap<>();
    for (List<String> row : Tables.rows("commonmark-exceptions.txt", CELLS)) {
      assertFalse(row.get(2).isEmpty(), "no reason given for example " + row.get(0));
      exceptions.put(Integer.valueOf(row.get(0)), row.get(1));
    }
    return exceptions;
  }

  /** Only the binder can make HTML of a reference, so writing it unbound tells that it is one. */
  private static void assertOurs(CommonMarkExample example, String ours) {
    IllegalStateException unbound = assertThrows(IllegalStateException.class, () -> html(example));
    assertEquals("unbound " + ours, unbound.getMessage());
  }

  private static String html(CommonMarkExample example) {
    Problems problems = new Problems();
    ParsedBody body =
        new BodyParser(RawHtml.ALLOW, problems)
            .parse(new SourceText("spec.md", example.markdown()), 0);
    assertEquals(List.of(), problems.inReadingOrder());
    assertEquals(List.of(), body.notes());
    assertEquals(List.of(), body.footnotes());
    return HtmlWriter.write(body.blocks(), new UncalledLinks(), 1);
  }
}
