package glossator.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds every example of {@code src/test/resources/spec/*.md} against the program. With {@code
 * -Dglossator.regenerate=true} it writes what really comes out into the files instead, and fails.
 */
class SyntaxSpecTest {

  @TestFactory
  List<DynamicNode> examples() throws IOException {
    boolean regenerate = "true".equals(System.getProperty("glossator.regenerate"));
    List<DynamicNode> nodes = new ArrayList<>();
    for (Path path : SpecificationFile.all()) {
      String name = path.getFileName().toString();
      SpecificationFile file = SpecificationFile.read(path);
      assertFalse(file.examples().isEmpty(), name + " has no examples");
      nodes.add(
          regenerate
              ? dynamicTest(name, path.toUri(), () -> regenerate(path, file))
              : dynamicContainer(
                  name, file.examples().stream().map(example -> test(name, example))));
    }
    assertFalse(nodes.isEmpty(), "there are no specification files");
    return nodes;
  }

  @Test
  void filesAreWrittenAsTheyAreRead() throws IOException {
    for (Path path : SpecificationFile.all()) {
      assertEquals(Files.readString(path), SpecificationFile.read(path).written());
    }
  }

  private static DynamicTest test(String name, Example example) {
    return dynamicTest(name + ":" + example.line(), () -> check(example));
  }

  private static void check(Example example) {
    Outcome actual = TinyEdition.outcome(example);
    Pending.check(example.pending(), readable(example.expected()), readable(actual));
  }

  private static String readable(Outcome outcome) {
    return outcome.html() + ".\n" + outcome.problems();
  }

  private static void regenerate(Path path, SpecificationFile file) throws IOException {
    SpecificationFile actual =
        file.map(
            example ->
                example.pending().isEmpty()
                    ? example.withExpected(TinyEdition.outcome(example))
                    : example);
    Files.writeString(path, actual.written());
    fail("regenerated; review the diff");
  }
}
