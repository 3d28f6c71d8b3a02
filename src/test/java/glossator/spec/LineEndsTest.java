package glossator.spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** However lines end, the examples of the specification become the same. */
class LineEndsTest {

  @Test
  void windows() throws IOException {
    assertSameOutcomes("", source -> source.replace("\n", "\r\n"));
  }

  @Test
  void oldMacintosh() throws IOException {
    assertSameOutcomes("fenced code loses its last line end", source -> source.replace('\n', '\r'));
  }

  @Test
  void noneAtTheEndOfTheFile() throws IOException {
    assertSameOutcomes("", source -> source.replaceFirst("\n$", ""));
  }

  private static void assertSameOutcomes(String pending, UnaryOperator<String> change)
      throws IOException {
    Map<String, Outcome> expected = new LinkedHashMap<>();
    Map<String, Outcome> actual = new LinkedHashMap<>();
    for (Path path : SpecificationFile.all()) {
      for (Example example : SpecificationFile.read(path).examples()) {
        String name = path.getFileName() + ":" + example.line();
        expected.put(name, TinyEdition.outcome(example));
        actual.put(name, TinyEdition.outcome(changed(example, change)));
      }
    }
    expected.entrySet().removeAll(Map.copyOf(actual).entrySet());
    actual.keySet().retainAll(expected.keySet());
    Pending.check(pending, expected.toString(), actual.toString());
  }

  private static Example changed(Example example, UnaryOperator<String> change) {
    return new Example(
        example.line(),
        example.pending(),
        change.apply(example.text()),
        change.apply(example.commentary()),
        example.expected(),
        example.setting());
  }
}
