package glossator.parse.commonmark;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to be slow or to overflow the stack. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileTextTest {
  private final Parser parser =
      CommonMarkParser.builder(List.of(TablesExtension.create(), DefinitionExtension.create()))
          .build();

  /** A piece of text, and how often it comes. */
  private record Repeated(String piece, int count) {
    @Override
    public String toString() {
      return count + " times " + piece.replace("\n", "\\n");
    }
  }

  static Stream<Repeated> repeated() {
    Stream<String> pieces =
        Stream.of(
            "[",
            "![",
            "]",
            "*a ",
            "a**b",
            "a***b** ",
            "*_",
            "<!--",
            "<?",
            "<![CDATA[",
            "<!a ",
            "<a b='",
            "<a ",
            "`",
            "` a``",
            "](<",
            "[a](<b",
            "[a](b",
            "[a](b 'c",
            "[a][b]",
            "\\",
            "&a",
            "<a@b.",
            "* ",
            "*",
            "-",
            "=",
            "#",
            "- a\n",
            "> a\n\n",
            "<div>\n",
            "```\na\n");
    return Stream.concat(
        pieces.map(piece -> new Repeated(piece, 50_000)),
        Stream.of(
            new Repeated(">", 10_000),
            new Repeated("> ", 10_000),
            new Repeated("- ", 5_000),
            new Repeated("[a]: <", 20_000),
            new Repeated("[a]: <\n", 20_000),
            new Repeated("[a]: b 'c\n", 20_000),
            new Repeated("[a]: b\n===\n", 20_000)));
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void repeatedPieces(Repeated text) {
    assertNotNull(parser.parse(text.piece().repeat(text.count()) + "x\n"));
  }

  static Stream<String> nested() {
    return Stream.of(
        "[".repeat(20_000) + "a" + "]".repeat(20_000),
        "[".repeat(20_000) + "[a](b)".repeat(20_000),
        "![".repeat(5_000) + "a" + "](b)".repeat(5_000),
        "**a ".repeat(5_000) + "b**".repeat(5_000),
        "a" + " ".repeat(50_000) + "b \nc",
        "# a" + " ".repeat(50_000) + "b",
        "---" + " ".repeat(50_000) + "b",
        "[a](b \"" + "c ".repeat(50_000) + "\")",
        backticks(1_000));
  }

  @ParameterizedTest(name = "[{index}]")
  @MethodSource("nested")
  void nestedAndLong(String text) {
    assertNotNull(parser.parse(text));
  }

  /** Runs of which no two have the same length. */
  private static String backticks(int runs) {
    StringBuilder text = new StringBuilder();
    for (int length = 1; length <= runs; length++) {
      text.append("`".repeat(length)).append(' ');
    }
    return text.toString();
  }
}
