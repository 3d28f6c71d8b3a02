package glossator.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LightenedTest {
  private static String script(String text) {
    return Lightened.of("js/a.js", text);
  }

  @Test
  void commentsIndentationAndEmptyLinesGo() {
    assertEquals(
        "p {\nmargin: 0;\n}\n", Lightened.of("css/a.css", "/* One\n   two. */\n\np {\n  margin: 0;\n}\n"));
    assertEquals("f();\ng();\n", script("// One.\n  f();\n  /* Two. */ /* Three. */ g();\n"));
  }

  @Test
  void nothingWithinALineIsTouched() {
    String line = "const a = \"/* x */  // y\" // z\n";
    assertEquals(line, script(line));
    assertEquals("f()\n.g();\n", script("f()\n  // One.\n  .g();\n"));
  }

  @Test
  void twoSlashesAreNoCommentInAStyleSheet() {
    assertEquals("//a.example\n", Lightened.of("css/a.css", "  //a.example\n"));
  }

  @Test
  void noticesOfRightsStay() {
    assertEquals("/*! Of somebody. */\nf();\n", script("/*! Of somebody. */\n// One.\nf();\n"));
  }

  @Test
  void templatesKeepTheirLines() {
    String text = "f(`\n  // a\n`);\n";
    assertEquals(text, script(text));
    assertEquals("f(`a`);\n", script("  f(`a`);\n"));
  }
}
