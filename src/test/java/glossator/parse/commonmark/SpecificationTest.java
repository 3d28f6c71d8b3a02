package glossator.parse.commonmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SpecificationTest {
  private static final Pattern EXTRA =
      Pattern.compile("^\\.\\n(.*?)^\\.\\n(.*?)^\\.$", Pattern.MULTILINE | Pattern.DOTALL);

  private final Parser parser = CommonMarkParser.builder(List.of()).build();

  @Test
  void everyExampleOfTheSpecification() throws IOException {
    // JSON is a part of YAML, and a reader of YAML is here anyway
    Object examples =
        new Load(LoadSettings.builder().build())
            .loadFromString(Corpus.read("commonmark-spec-0.31.2.json"));
    Map<Object, String> expected = new LinkedHashMap<>();
    Map<Object, String> actual = new LinkedHashMap<>();
    for (Object entry : (List<?>) examples) {
      Map<?, ?> example = (Map<?, ?>) entry;
      Object number = String.valueOf(example.get("example"));
      expected.put(number, String.valueOf(example.get("html")));
      actual.put(number, html(String.valueOf(example.get("markdown"))));
    }
    assertEquals(652, expected.size());
    assertEquals(expected, actual);
  }

  /** The collection of markdown-it, except where it goes beyond the specification. */
  @Test
  void extrasOfMarkdownIt() throws IOException {
    Matcher matcher = EXTRA.matcher(Corpus.read("markdown-it/commonmark_extras.txt"));
    List<String> differing = new ArrayList<>();
    int count = 0;
    while (matcher.find()) {
      count++;
      String actual = html(matcher.group(1)).replace(" />", ">").replace(">\n<", "><");
      String expected = matcher.group(2).replace(" />", ">").replace(">\n<", "><");
      if (!actual.equals(expected)) {
        differing.add(matcher.group(1));
      }
    }
    assertEquals(67, count);
    assertEquals(
        List.of(
            // expects a typographic apostrophe
            "[foo]: /url 'title\n - - -\n'\n\n[foo]\n",
            // classes without "language-"
            "~~~ &amp;&bad;\\&amp;\\\\&amp;\njust a funny little fence\n~~~\n",
            // the specification's own parser continues the paragraph lazily, and so does this one
            "> [foo]: bar\n[foo]\n",
            // what of HTML becomes of an image's description is left open
            "![text <textarea> text](image.png)\n"),
        differing);
  }

  private String html(String markdown) {
    return SpecificationHtml.of(parser.parse(markdown));
  }
}
