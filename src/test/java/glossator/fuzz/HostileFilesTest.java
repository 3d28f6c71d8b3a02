package glossator.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Files made to be slow or to overflow the stack go through to the pages, or are refused with a
 * message. How their time grows is measured by {@link GrowthRun}; here it only has to end.
 */
class HostileFilesTest {
  private static final int PIECES = 1_000;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static String outcome(Map<String, String> files) {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return Attempt.of(new EditionTarget(), ManyFiles.joined(bytes), LIMIT);
  }

  @TestFactory
  Stream<DynamicTest> markdown() {
    return Pathology.all().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () -> {
                      String section = "---\ntitle: One\n---\n" + each.text().apply(PIECES);
                      assertEquals("", outcome(Map.of("content/article/1-one.md", section)));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> otherFiles() {
    return LargeFile.all().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.path() + ": " + each.name(),
                    () -> {
                      String text = each.text().apply(PIECES);
                      assertEquals(
                          "",
                          outcome(
                              Map.of(
                                  each.path(), text, "content/article/1-one.md", "# One\n\nA.\n")));
                    }));
  }
}
