package glossator.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import glossator.html.HtmlWriter;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Ids are made of words: those of headings show how, as the table in heading-ids.txt says. */
class SlugTest {
  private static final int COLUMNS = 3;
  private static final int LEVEL = 2;

  @TestFactory
  List<DynamicTest> headingIds() throws IOException {
    return Tables.rows("heading-ids.txt", COLUMNS).stream()
        .map(
            row ->
                dynamicTest(
                    row.get(0), () -> Pending.check(row.get(2), row.get(1), id(row.get(0)))))
        .toList();
  }

  private static String id(String heading) {
    TinyEdition tiny = new TinyEdition("## " + heading + "\n", "", Setting.empty());
    assertEquals("", tiny.problems());
    String html =
        HtmlWriter.write(tiny.edition().sections().get(0).body(), new UncalledLinks(), LEVEL);
    return html.replaceFirst("(?s)^<h2 id=\"([^\"]*)\">.*", "$1");
  }
}
